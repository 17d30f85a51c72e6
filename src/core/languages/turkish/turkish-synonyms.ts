import { wordGroups } from "../word-list.ts";

/** Everyday and professional words for the same thing, one group a line; matched by stem. */
export const TURKISH_SYNONYMS = wordGroups(`
mülteci, sığınmacı, göçmen, muhacir, yerinden
göçmen, yabancı, göç, muhacir
göç, göçmenlik, hareketlilik
nüfus, sakin, kişi, insan, ahali, halk, yaşayan
işsizlik, işsiz
iş, istihdam, çalışma, çalışmak, meslek, işgücü
işçi, çalışan, emekçi, işgücü, personel
şirket, firma, işletme, işveren
girişimci, kurucu, esnaf
maaş, ücret, kazanç, gelir
para, bütçe, finansman, fon, kaynak, ödenek, mali
borç, borçlu, borçluluk
maliyet, masraf, fiyat, gider
çocuk, öğrenci, küçük
genç, gençlik, ergen
kadın, anne, kız
ebeveyn, anne, baba, aile, veli
okul, okullaşma, eğitim, sınıf, ders
eğitim, öğrenim, öğretim, öğrenmek
öğretmen, eğitimci, eğitmen, hoca
kurs, ders, dil
anaokulu, kreş, okulöncesi, yuva
üniversite, yükseköğretim, fakülte
konut, ev, barınma, mesken, daire
kira, kiralık, kiracı
sağlık, doktor, hekim, hastane, tıbbi, tedavi
yasa, kanun, mevzuat, hukuk, yönetmelik, düzenleme
izin, ruhsat, belge, kağıt, evrak
vatandaşlık, uyruk, tabiiyet, pasaport
düzensiz, kaçak, belgesiz, kayıtsız, yasadışı
yasallaştırma, düzenlileştirme, af
kurum, makam, idare, yetkili, otorite
belediye, yerel, kent, şehir, başkanlık
şehir, kent, il
ilçe, semt, mahalle, bölge
hükümet, devlet, yönetim
bakanlık, bakan
kral, hükümdar
dernek, örgüt, kuruluş, STK, vakıf, sivil
proje, program, girişim, faaliyet, uygulama
sorun, zorluk, güçlük, engel, mesele, problem
öneri, tavsiye, önermek, teklif
amaç, hedef, gaye
gerilim, gerginlik, çatışma, huzursuzluk, sürtüşme
ırkçılık, ayrımcılık, düşmanlık, önyargı, tepki
şiddet, saldırı
Müslüman, İslam, cami
kilise, Hristiyan
oran, pay, yüzde
sayı, adet, rakam, miktar
artış, artmak, yükselmek, büyüme, çoğalmak
azalma, düşüş, azalmak, düşmek, gerileme
destek, yardım, desteklemek, katkı
işbirliği, ortaklık, ortak, beraber, birlikte
yazar, kaleme, yazan
kitapçı, kitabevi, kitap
kafe, kahve
sınır, hudut
liman, deniz
fabrika, sanayi, endüstri
çeşitlilik, çoğulculuk, çokkültürlü
uyum, entegrasyon, bütünleşme, kaynaşma
strateji, plan, politika, konsept
görevli, komiser, koordinatör, temsilci, sorumlu
anlaşma, mutabakat, sözleşme
zirve, toplantı, konferans, buluşma
kuruluş, kurmak, kurulmak, kuruldu, açılış, açmak
merkez, adres, konum
transit, geçiş
Avrupa, AB
görev, rol, sorumluluk, yetki
dilencilik, dilenmek, dilenci
gelmek, varış, gelen, varmak
ayrılmak, terk, gitmek
yaşamak, oturmak, ikamet, kalmak
köken, asıl, kaynak, nereli
eski, tarihi, geçmiş
neden, sebep, gerekçe, niçin
sonuç, etki, netice
başarı, başarılı, iyi
örnek, model
ücretsiz, bedava, parasız
ödemek, karşılamak, finanse, sponsor, desteklemek
yürütmek, işletmek, yönetmek, yöneten
başlamak, başlangıç, başlatmak, kurmak, açmak
bitmek, sona, kapatmak, kapanmak
değişim, değişiklik, reform, dönüşüm, değişmek
inşa, yapı, inşaat, gelişme, kalkınma
büyük, geniş, dev, büyüklük
küçük, az, ufak
yoksul, fakir, yoksulluk, dezavantajlı
zengin, varlıklı
yasak, yasaklamak, engellemek
zorunlu, mecburi, gerekli, şart
gönüllü, sivil
üye, katılımcı, katılmak, mensup
meclis, kurul, konsey, komisyon, komite
ağ, ittifak, birlik
diyalog, görüşme, konuşma, tartışma
arabulucu, aracı, köprü, rehber
eleştiri, eleştirmek, suçlama, şikayet
bildirge, deklarasyon, şart, bildiri
korku, kaygı, endişe
öfke, protesto, kızgınlık
polis, emniyet
suç, kabahat
dönmek, dönüş, geri
kaçmak, firar, ayrılmak, terk
geçici, kısa
kalıcı, uzun, sürekli, daimi
eksiklik, eksik, yokluk, yetersiz, yoksun
bilgi, uzmanlık, beceri, yetkinlik
veri, istatistik
anket, araştırma
uzaklık, mesafe, kilometre, uzak
yer, konum, bulunmak, nerede
turizm, turist
ekonomi, ekonomik, iktisadi
ticaret, satmak, satış, ticari
yatırım, yatırımcı
sanat, sanatçı, kültür, kültürel
müzik, konser, müzisyen
şenlik, festival, etkinlik
ad, isim, adlandırmak, terim
anlam, demek, tanım
yıllık, yıl, sene
tanıma, karar, tanımak
dayanışma, bütünlük, birliktelik
fırsat, avantaj, yarar, fayda
koruma, korumak, himaye
yayın, yayımlamak, çıkarmak
misafir, konuk, ziyaretçi
sosyal, toplumsal
köken, doğum, doğmuş
memleket, ülke, köken, vatan, devlet
dükkan, mağaza, kitapçı, işyeri, market
kafe, kahvehane, kafeli
defa, kez, kere, sefer
toplantı, buluşma, araya, toplanmak
uzman, üye, katılımcı, bilirkişi
kurum, kuruluş, örgüt, teşkilat
çalışan, personel, eleman, memur, görevli
aşama, düzey, seviye, durum, evre
nesil, kuşak
çit, duvar, hendek, bariyer, tel, engel
deniz, tekne, bot, gemi
yakınmak, şikayet, eleştiri, sitem, dert
bildirge, bildiri, çağrı, deklarasyon
mimarlık, mimari, bienal, sergi, fuar
klinik, merkez, sağlık
tedavi, muayene, doktor, sağlık
kurulmak, kuruluş, tesis, oluşturmak, kurmak
hibe, bağış, hediye, armağan, katkı
kasaba, şehir, kent
büro, ofis, şube, temsilcilik
tercüman, çevirmen, dil
boğaz, deniz, uzaklık
getto, mahalle, semt
kavga, çatışma, olay, şiddet, arbede
barış, huzur, uzlaşma
saldırmak, saldırı, şiddet
ev, daire, konut, bina
boş, terk
kayıt, kayıtlı, tescil
resmi, kayıtlı
kaçakçı, kaçak, yasadışı
belge, evrak, kağıt, oturma, izin
hak, yetki, statü
statü, hak, konum, misafir
kalmak, yerleşmek, ikamet, oturmak
yerleşim, kent, şehir, merkez
yönelmek, gitmek, gelmek
tercih, seçmek, istemek
istemek, talep, arzu
ihtiyaç, gereksinim, talep, lazım
aylık, maaş, ücret
harcama, masraf, bütçe, gider
karşı, itiraz, tepki
tepki, itiraz, hoşnutsuzluk, şikayet
birlikte, beraber, ortak, arada
buluşmak, karşılaşmak, toplanmak
öğrenmek, öğrenim, eğitim
kitap, kitapçı, kitabevi
ilk, birinci, önce
son, nihai, bitiş
yönetici, müdür, başkan, yöneten
devretmek, aktarmak, taşımak
içermek, kapsamak, öngörmek, madde, hüküm
madde, hüküm, içerik
ceza, yaptırım, kesinti, kısıntı
ödül, övgü, takdir
tanıtmak, sergilemek, göstermek, sunmak
reform, düzenleme, değişiklik
tren, demiryolu, hızlı, raylı
otomobil, araba, oto, otomotiv
fabrika, üretim, tesis, sanayi
üye, mensup
bölünmek, ayrılmak, paylaşmak, dağıtmak, dağılım
işe, istihdam, personel, çalıştırmak
ceza, yaptırım, kesmek, azaltmak
şikayet, yakınma, söylenmek, sızlanmak, eleştiri
satıcı, esnaf, tüccar, satmak, ticaret, seyyar
ayakkabı, kundura, tamir
dikiş, terzi, tekstil
görüş, fikir, düşünce, kanaat, bakış
sergi, bienal, mimarlık, pavyon, gösterim
sıkı, katı, sert
suistimal, dolandırıcılık, istismar
çift, katına, ikiye
ses, söz, temsil, kulak, duyulmak
lakap, takma, ün, anılmak
kapı, köprü, geçit, giriş
karışık, karma, çeşitli, karışım
eşit, eşitlik, adalet
site, internet, web, sayfa
önemli, kritik, temel, gerekli, vazgeçilmez
dezavantaj, zayıflık, yük
avantaj, güç, artı, üstünlük
önlem, tedbir, adım, uygulama
sunmak, sağlamak, hizmet
hastane, klinik, doktor, tedavi, muayene, sağlık
bağış, hibe, hediye, armağan
imar, planlama, kentsel, inşaat
çoğunluk, baskın, hakim, egemen
ekip, takım, grup
kamp, barınma, çadır
cumhurbaşkanı, başkan, lider
öncü, ilk, önde
boş, terk, kullanılmayan
işgal, yerleşmek
ağırlamak, barındırmak, kabul
provizyon, geçici, anlık
yeni, gelen, gelmiş
uyruk, ülke, milliyet, köken
kriz, buhran, ekonomik
metropol, kent, şehir, büyükşehir
kampanya, seferberlik
itiraz, başvuru, temyiz
başvuru, talep, müracaat, istek
radikal, selefi, aşırı
kınamak, tepki, mesaj
denetlemek, kontrol, korumak
bayrak, simge
kuşak, nesil
hayat, yaşam, geçim
geçinmek, kazanmak, geçim, iş
komşu, çevre, sınır
bulmak, edinmek, sağlamak
sorumluluk, görev, yetki
`);
