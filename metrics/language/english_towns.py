"""English names of towns that are often named without their region, by the region."""

# No town that the General Staff names a direction after, and none with a namesake on the other side.
_TOWNS = """
Dnipropetrovsk: Kryvyi_Rih Kryvyy_Rih Krivyi_Rih Krivoy_Rog Kryvyi_Rig Pavlohrad Pavlograd Nikopol Synelnykove Marhanets Zhovti_Vody
Odesa: Izmail Chornomorsk Reni Kiliia Yuzhne Bilhorod-Dnistrovskyi
Poltava: Kremenchuk Myrhorod Lubny
Kyiv: Bila_Tserkva Brovary Boryspil Fastiv Vyshhorod Obukhiv Irpin Bucha
Sumy: Konotop Shostka Okhtyrka Romny
Chernihiv: Nizhyn Pryluky
Cherkasy: Uman Smila Zolotonosha
Khmelnytskyi: Starokostiantyniv Shepetivka
Lviv: Stryi Drohobych
Ivano-Frankivsk: Kolomyia Burshtyn
Kharkiv: Chuhuiv Lozova Balakliia Pervomaiskyi Zmiiv
Mykolaiv: Voznesensk Ochakiv
Zhytomyr: Korosten Berdychiv
Rivne: Varash
Rostov: Taganrog Novoshakhtinsk Bataysk Morozovsk Millerovo
Krasnodar: Novorossiysk Novorossiisk Tuapse Gelendzhik Anapa Sochi Armavir Yeysk Temryuk
Saratov: Engels
Kursk: Kurchatov Rylsk
Belgorod: Valuyki Shebekino Graivoron Gubkin
Bryansk: Klintsy Novozybkov
Leningrad: Ust-Luga Kirishi Kingisepp Gatchina Primorsk
Moscow: Domodedovo Ramenskoye Podolsk Kolomna Khimki Krasnogorsk Odintsovo Zelenograd Lyubertsy Dubna Elektrostal
Crimea: Kerch Feodosia Simferopol Dzhankoi Dzhankoy Yevpatoria Saky
Tambov: Michurinsk
Lipetsk: Yelets
Tula: Aleksin
Volgograd: Kamyshin
Samara: Syzran Novokuibyshevsk Novokuybyshevsk
Bashkortostan: Salavat Ufa
Tatarstan: Yelabuga Nizhnekamsk Kazan
Udmurtia: Izhevsk Votkinsk
Chechnya: Grozny
Mordovia: Saransk
Chuvashia: Cheboksary
Vologda: Cherepovets
North Ossetia: Vladikavkaz
"""
TOWNS = {
    name.replace("_", " "): region
    for region, names in (line.split(": ") for line in _TOWNS.strip().splitlines())
    for name in names.split()
}
