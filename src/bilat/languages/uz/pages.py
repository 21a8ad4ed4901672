"""Uzbek words around an article."""

from bilat.languages.schema.pages import PageTable

PAGES = PageTable(
    teasers="oʻxshash yangiliklar, soʻnggi yangiliklar, boshqa yangiliklar, mavzuga oid, mavzuga oid yangiliklar, yana oʻqing,"
    " koʻp oʻqilganlar, eng koʻp oʻqilgan, dolzarb xabarlar, yangiliklar lentasi, tavsiya etamiz, mavzu boʻyicha,"
    " shu mavzuda, soʻnggi xabarlar, bugungi yangiliklar, kun yangiliklari, asosiy yangiliklar, tegishli yangiliklar",
    noise="izohlar, izoh, sharhlar, sharh, fikrlar, ulashish, ulashing, obuna boʻling, kanalimizga obuna, foto, foto :, surat,"
    " suratlar, video, yana oʻqing, shuningdek oʻqing, mavzuga oid, teglar, teg, muallif, manba, reklama, chop etish,"
    " chop etish uchun, yangilandi, eʼlon qilindi, koʻrildi, koʻrishlar, koʻrishlar soni, havola, barcha huquqlar himoyalangan,"
    " xato topdingizmi, matnda xatolik, matnda xato, kirish, bosh sahifa, muharrir, ©, telegram, facebook, instagram,"
    " bizni kuzating, bizning kanal, yuklab olish, baholash, batafsil, bogʻlanish",
    clock="bugun, kecha, oldin, avval, soat, daqiqa, minut, kun, kuni, hafta, oy, yil, yilning, yanvar, fevral, mart,"
    " aprel, may, iyun, iyul, avgust, sentabr, oktabr, noyabr, dekabr, sentyabr, oktyabr, dushanba, seshanba,"
    " chorshanba, payshanba, juma, shanba, yakshanba, yangilandi, eʼlon qilindi, koʻrildi, chop etildi, qilindi, etildi,"
    " eʼlon, chop, da, marta, oʻqildi",
)
