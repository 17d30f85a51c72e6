import { wordSet } from "../word-list.ts";

/** Turkish function words and the words with which people frame a question; folded. */
export const TURKISH_STOP_WORDS = wordSet(`
ve veya ya ile icin gibi kadar ama fakat ancak cunku eger bir bu su o onlar onlarin onun onu ona onda ondan bunu bunun buna bunda
bundan bunlar bunlarin sunlar sen ben biz siz bana sana bize size beni bizi sizi benim senin bizim sizin kendi kendisi
ne neden nicin niye nasil nerede nereden nereye neresi neresidir neler nelerdir nedir kim kimdi kime kimi kimin kimler kimdir kimlerdir
hangi hangisi hangileri kac kaci kacinci kacta mi mu misin musun miyim midir mudur misiniz musunuz
var vardir vardi yok yoktur degil degildir da de daha en cok az hic her butun tum tumu bazi baska ayni diger digerleri
sonra once simdi zaman hakkinda gore ise iken peki evet hayir lutfen tesekkurler tesekkur merhaba selam
olan olarak oldu olur olmak olup oluyor olmus olmustur olmustu olacak olsa olmasi olmayan idi imis eden eder ediyor ediyorlar etti
etmek edilen edildi edilmistir edilir ediliyor yapar yapiyor yapti yapmak yapilan yapildi yapilir
verir misin veriyor soyle soyler soyleyin soyleyebilir anlat anlatir anlatin acikla aciklar aciklayin listele sirala goster
diyor deniyor denir denilen bahsediyor ilgili iliskin dair
kadar beri dolayi ragmen sadece yalniz yalnizca belki boyle soyle bile henuz artik burada orada surada hem ki
rapor raporda raporun raporu rapora rapordan metin metinde calisma belge bolum
ogrenmek istiyorum istiyor ister istedigim lazim gerek gerekiyor acaba yani tam tamam ok bilgi biliyor bilmek bul bulur
uzere tarafindan karsi arasinda icinde uzerinde altinda tarafi yonelik
bi biri birisi herkes hep filan falan sey seyi seyler turlu cesit tane adet ayri hani iste sanki sence bence galiba
kacti kactir kacmis neymis neydi nelermis kimmis neredeymis nereydi hangisinin hangisinde hangisinden hangisiydi hangilerinin
merak ettim ediyorum ediyoruz ettik bulamadim bulamiyorum bulamadik bilen bilmiyorum biliyor musunuz bilgin bilginiz baktim bakiyorum
anlamadim anlayamadim ogrenebilir miyim sorum soru soracaktim soruyorum sormak rica etsem edebilir verebilir
yapiyorum yapiyoruz yazcam yazacagim hazirlicam lazimdi gerekti dusunuyorum dusunuyoruz diyorlar diyolar dediler dedikleri denen
su sunu sundan oyle boylece yahu ya yaa iyi gunler kolay gelsin hocam arkadaslar verdi vermis veren yaziyorum yaziyoruz yazdim yazacagiz mudurum mudure mudurumuz varmi yokmu midir nedenmis
`);
