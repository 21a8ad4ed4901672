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
Abbos Abbosi Abdalla Abdujabbor Abdujalil Abdul Abdulaziz Abdulfattoh Abdulg'ani Abdulhamid Abdulla Abdulloh
Abdumannon Abduqodir Abdurahim Abdurahmon Abdusalom Abduvali Abiy Adham Adilbek Adiz Ahmad Ahmed Akbar Akmal Alaksandr
Alar Albert Aleksandr Alijon Alisher Alixan Amir Amirxon Andjey Andrey Annalena Antonio Antoniu Anvar Aqilbek Ardaq
Asad Asadbek Ashiqullo Ashraf Asilbek Aslan Asqar Azim Azimjon Aziz Aziza Azizbek Bahodir Bahriddin Bahrom Bahromjon
Bahtiyor Bakir Barak Batir Baxtiyor Begench Bektosh Berdi Berdimurod Beybut Bill Bilovol Bobir Bobur Boris Botir
Botirjon Boxodir Brijitt Chon Davlat Davlatbek Davron Davronbek Devid Dilbar Dilfuza Dilshod Donald Doniyor Draupadi
Ebdulla Eldor Elmurod Emmanuel Emomali Entoni Ergash Erkin Erlan Farhod Farrux Fattoh Fayzulla Feruz Feruza Filipp
Frank-Valter Fridrix Fuad Fumio Furqat Gitanas Gulnora Gurbanguli Gʻayrat Gʻofur Gʻulom Hakan Hakim Halim Hamid Hamza
Hasan Hasina Haysam Hibatulla Hikmat Hikmatulla Hikmet Hojiakbar Hulusi Husan Husayin Husayn Ibrahim Ibrohim Ibrohimi
Hokim Ignasio Ikrom Ilham Ilhom Ilhomjon Ilyos Imron Inn Inoyatulla Isajon Iskandar Islom Ismoil Isʼhoq Ixtiyor Jahongir
Jaloliddin Jamol Jamoliddin Jamshid Jan-Noel Jasur Javlon Javohir Jayhun Jeenbek Jenish Jens Jevdet Jeyhun Jo Joko
Jomart Jorj Jorja Jozef Jozep Jumanazar Kaja Kamal Kamala Kamol Kamoliddin Kanat Karim Karol Kasim-Jomart Kassim
Katalin Kaya Ketzen Keyr Kir Komil Komiljon Laziz Laziza Luis Lula Mahathir Mahmud Mahmudjon Maks Malika Mansur Maqsad
Marat Mark Marko Maruf Mashhura Masʼud Mateush Mavlud Maʼruf Mehriban Meredov Mevlyut Migel Milosh Mirza Mirziyod
Mirzo Mohammad Mojtabo Muhammad Muhammadjon Muhammadqodir Muhiddin Mullo Muqtada Murat Murod Murot Muslim Mustafo
Muxtar Muxtor Muzaffar Myon Narendra Nargiza Navoz Nikola Nikolas Nizomiddin Nodir Nodira Norbek Nosir Nozim Nuriddin
Nurlan Nurmuhammad Obid Odil Olaf Olim Olimjon Oljas Orif Otabek Oybek Oygul Oʻktam Oʻlmas Oʻtkir Pedro Peter
Pirmuhammad Prabovo Qahhor Qahramon Qanat Qobil Qodir Qohir Qosim Qosim-Jomart Qoxir Qoʻngʻirotboy Qurbon Qurbonguli
Rahim Rahmon Rajab Rashid Rasul Ravshan Ravshanbek Recep Rishi Rustam Rustambek Sadir Sadriddin Said Saida Saidamin
Salmon Salohiddin Samad Samandar Samarqandiy Sanjar Sardor Sarvar Sattor Saud Sauli Serdar Serik Serjio Sevara Shahboz
Shahlo Sharl Shavkat Shehboz Sherali Sherzod Sheyx Shodlik Shohin Shuhrat Shukrulla Sigeru Sindzo Siril Sirojiddin
Sirojidin Sisi Sobir Sodiq Sooronbay Stubb Subrahmanyam Suhrob Suk Sulton Sunnat Surayyo Suxrob Szinpin Talgat Tamash
Tamim Tanzila Temur Tereza Tohir Tolib Toyyib Toʻlqin Tulkin Tursun Uktam Ulugʻbek Ulukbek Uluqbek Umar Umid Ursula
Usmon Vahob Valijon Vanning Viktor Xavyer Xayriddin Xayrulla Xolida Xoqon Xose Xurshid Yahyo Yashar Yashin Yens Yerlan
Yol Yoqub Yosixide Yun Yunus Yusuf Zafar Zafarjon Zalmay Zayed Zayniddin Ziyod Ziyodulla Zohid Zoid Zokir Zuhra
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
