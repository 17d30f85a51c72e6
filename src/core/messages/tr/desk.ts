import type { DeskMessages } from "../en/desk.ts";
import { turkishComparisonMessages } from "./comparison.ts";
import { turkishSiteMessages } from "./site.ts";

const number = new Intl.NumberFormat("tr-TR");

export const turkishDeskMessages: DeskMessages = {
  name: "Three Cities",
  language: "Dil",
  site: turkishSiteMessages,
  loading: "Yükleniyor",
  passages: (count) => `${number.format(count)} bölüm`,
  pages: (pages) => `sayfa ${pages}`,

  library: {
    title: "Kitaplık",
    lead: "Belgeleri bölüm bölüm okuyun ya da yazarken arayın.",
    field: "Bölümlerde ara",
    placeholder: "Örneğin: dil kursları",
    clear: "Temizle",
    contents: "İçindekiler",
    everything: "Tüm bölümler",
    city: "Kent",
    allCities: "Tümü",
    found: (count) => `${number.format(count)} bölüm bulundu`,
    none: "Bu sözcüklerin hepsini içeren bölüm yok.",
    noneHint: "Daha az ya da daha kısa sözcükler daha çok sonuç verir. Ya da soru olarak sorun.",
    ask: "Soru olarak sor",
    more: (count) => `${number.format(count)} tane daha göster`,
    open: "Bağlamında oku",
    note: "Editörün notu",
    sources: (count) => `${number.format(count)} kaynak`,
  },

  compare: {
    title: "Karşılaştır",
    lead: "Raporun şehirlere ilişkin rakamları yan yana; her biri tarihi, kapsamı ve geçtiği yerle.",
    figure: "Rakam",
    choose: "Bir rakam seçin",
    several: "Birden fazla şehrin rakamları",
    others: "Diğer rakamlar",
    timeline: "Zaman çizelgesi 1951–2016",
    show: "Görünüm",
    chart: "Grafik",
    table: "Tablo",
    download: "İndir",
    notes: "Karşılaştırmadan önce",
    place: "Nerede geçiyor",
    read: "Bölümü oku",
    words: turkishComparisonMessages,
  },

  editor: {
    title: "Editör",
    lead: "Okurların sorup bulamadıkları, bölümlere göre. En yeni sorular başta.",
    span: "Süre",
    days: (days) => (days === 365 ? "1 yıl" : `${days} gün`),
    summary: (asked, refused, down) =>
      `${number.format(asked)} soru, ${number.format(refused)} yanıtsız, ${number.format(down)} beğenilmeyen`,
    bySection: "Bölümlere göre",
    section: "Bölüm",
    asked: "Sorulan",
    refused: "Yanıtsız",
    votedUp: "İşe yarayan",
    votedDown: "Beğenilmeyen",
    nowhere: "Yakını yok",
    gaps: "Yanıtsız kalan ya da beğenilmeyen",
    link: "Editörler için: sorulup bulunamayanlar",
  },

  key: {
    title: "Anahtarınız",
    why: "Bu sunucu belgelerini yalnızca anahtarı olanlara gösterir. Anahtarı sunucuyu işletenler verir; sizinki yalnızca bu sekmede tutulur.",
    refused: "Bu anahtar burada tanınmıyor ya da bu sayfa için yetmiyor.",
    field: "Anahtar",
    use: "Bu anahtarı kullan",
  },
  problem: {
    unreachable: "Sunucuya ulaşılamadı. Bağlantınızı denetleyip yeniden deneyin.",
    notReady: "Sunucu bölümleri hâlâ hazırlıyor. Birkaç saniye sonra yeniden deneyin.",
    tooMany: "Buradan kısa sürede çok fazla istek geldi. Bir dakika bekleyip yeniden deneyin.",
    missing: "Bu adresin gösterdiği şey yok. Belge değişmiş olabilir.",
    server: "Sunucuda bir hata oldu. Yeniden deneyin; yine olmazsa sunucuyu işletenlere bildirin.",
    again: "Yeniden dene",
  },
};
