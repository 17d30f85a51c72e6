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
`);
