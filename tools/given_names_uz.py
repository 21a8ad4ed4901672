"""Writes languages/uz/given_names.tsv: given names in the normal form of Uzbek.

Names of Central Asia and its neighbours are written by hand here; those of other peoples, which Uzbek spells after
Russian, are the Russian table's (out of the OpenCorpora dictionary), rewritten as all Cyrillic is.

    python tools/given_names_uz.py
"""

from __future__ import annotations

from pathlib import Path

from bilat.languages import spelling_of

LANGUAGES = Path(__file__).parents[1] / "src" / "bilat" / "languages"
SHORTEST = 4
"""A shorter Russian name is too often the beginning of a common word."""

OWN = """
Abbos Abdulaziz Abdulla Abdulhamid Abdujalil Abdujabbor Abdumannon Abduqodir Abdurahim Abdurahmon Abdusalom Abduvali Adham Adiz
Akbar Akmal Alijon Alisher Anvar Aqilbek Ardaq Asad Asadbek Asilbek Asqar Aslan Aziz Aziza Azizbek Azim Azimjon Bahodir Bahriddin
Bahromjon Bahrom Bahtiyor Baxtiyor Bakir Batir Begench Bektosh Berdi Berdimurod Bobir Bobur Botir Botirjon Boxodir Davron Davronbek Dilshod Dilfuza Dilbar Doniyor
Davlat Davlatbek Eldor Elmurod Emomali Ergash Erkin Erlan Farhod Farrux Fayzulla Feruz Feruza Furqat Gulnora Gurbanguli Gʻayrat Gʻofur Gʻulom Hamid
Hakim Halim Hasan Hikmat Hikmatulla Hojiakbar Husan Husayn Ibrohim Ikrom Ilhom Ilhomjon Inoyatulla Islom Ismoil Iskandar Ixtiyor Ilyos Isajon
Jahongir Jamol Jamoliddin Jamshid Jasur Javlon Javohir Jaloliddin Jumanazar Kamol Kamoliddin Karim Komil Komiljon Laziz Laziza
Maqsad Maʼruf Mahmud Mahmudjon Mansur Marat Maruf Mashhura Mirzo Mirza Muhammad Muhammadjon Muhammadqodir Muhiddin Muxtor Murod Murot Muslim Muzaffar Mirziyod
Malika Nargiza Nizomiddin Nodir Nodira Norbek Nosir Nozim Nurlan Nurmuhammad Nuriddin Obid Odil Olim Olimjon Oljas Orif Otabek Oybek Oygul Oʻktam Oʻlmas
Oʻtkir Pirmuhammad Qahramon Qodir Qobil Qosim Qosim-Jomart Qurbon Qurbonguli Qoʻngʻirotboy Rahim Rahmon Rashid Ravshan Ravshanbek Rustam Rustambek
Sadir Sadriddin Sanjar Sardor Sarvar Saida Said Saidamin Salohiddin Samandar Sattor Serdar Sevara Shahboz Shahlo Shavkat Sherali
Sherzod Shuhrat Shukrulla Shodlik Sobir Sodiq Sirojiddin Sunnat Surayyo Suxrob Suhrob Tanzila Temur Tohir Toʻlqin Tolib Tursun Tulkin Ulugʻbek Umar
Umid Usmon Uktam Vahob Valijon Xayriddin Xayrulla Xolida Xurshid Yahyo Yashin Yusuf Yoqub Yunus Zafar Zayniddin Zafarjon
Ziyod Ziyodulla Zohid Zokir Zuhra Qahhor Samarqandiy Sirojiddin Rasul Rajab Toyyib Recep Ilham Mehriban Jayhun Jeyhun Hikmet Muxtar Samad Shohin
Muqtada Ahmad Ahmed Ashraf Hibatulla Amirxon Hamza Sulton Salmon Saud Zoid Zayed Tamim Haysam Masʼud Ibrohimi Abbosi Mojtabo Mohammad Husayin Amir Abdul
Abdulg'ani Abdalla Abdulloh Mullo Ashiqullo Zalmay Imron Navoz Shehboz Isʼhoq Bilovol Narendra Subrahmanyam Draupadi Sheyx Hasina Prabovo Joko Anvar Mahathir
Szinpin Vanning Fumio Sigeru Sindzo Yosixide Ketzen Yun Myon Chon Suk Yol Inn Ursula Olaf Frank-Valter Fridrix Annalena Emmanuel Nikola Jan-Noel Brijitt Keyr
Kir Devid Rishi Boris Tereza Donald Jozef Jo Marko Entoni Kamala Barak Jorj Bill Antoniu Antonio Sharl Jozep Kaya Viktor Peter Tamash Katalin Aleksandr Andjey
Karol Mateush Milosh Andrey Gitanas Alar Kaja Sauli Alaksandr Stubb Filipp Albert Mark Jorja Serjio Pedro Xose Luis Ignasio Lula Xavyer Nikolas Migel Maks
Yens Jens Ebdulla Abiy Siril Sisi Abdulfattoh Fattoh Mustafo Kamal Hakan Xoqon Mevlyut Mavlud Jevdet Ibrahim Hulusi Yashar Fuad Jomart Murat Qanat Kanat
Serik Erlan Yerlan Talgat Beybut Alixan Asqar Jeenbek Jenish Sooronbay Ulukbek Uluqbek Adilbek Rashid Meredov Kassim Kasim-Jomart Sirojidin Qohir Qoxir
"""


def main() -> None:
    """Write the file."""
    fold = spelling_of("uz").fold
    russian = (LANGUAGES / "ru" / "given_names.tsv").read_text("utf-8").splitlines()
    taken = {fold(line.split("\t")[0]) for line in russian}
    own = {fold(name) for name in OWN.split()}
    names = own | {name for name in taken if len(name) >= SHORTEST}
    (LANGUAGES / "uz" / "given_names.tsv").write_text("".join(f"{name}\n" for name in sorted(names)), "utf-8")


if __name__ == "__main__":
    main()
