import { monthAndYear } from "../month-and-year.ts";
import type { ComparisonMessages } from "../en/comparison.ts";

export const turkishComparisonMessages: ComparisonMessages = {
  date: (date) =>
    date
      .split("/")
      .map((each) => monthAndYear(each, "tr"))
      .join("–"),
  caption: (label, unit) => `${label} (${unit})`,
  units: {
    people: "kişi",
    percent: "yüzde",
    districts: "ilçe",
    challenges: "zorluk",
    children: "çocuk",
    weeks: "hafta",
    years: "yıl",
    countries: "ülke",
    jobs: "iş",
    "policy areas": "politika alanı",
    rank: "sıra",
    kilometres: "kilometre",
    projects: "proje",
    euros: "avro",
    times: "kez",
    months: "ay",
    permits: "izin",
    crossings: "sınır geçişi",
    articles: "madde",
    cities: "kent",
    "square metres": "metrekare",
    "per month": "ayda",
    meetings: "toplantı",
    year: "yıl",
    offices: "ofis",
    representations: "temsilcilik",
  },
  columns: {
    city: "Şehir",
    text: "Raporun ifadesi",
    value: "Sayı",
    unit: "Birim",
    scope: "Ne sayılıyor",
    date: "Tarih",
    passage: "Bölüm",
    source: "Kaynak",
    note: "Not",
  },
  undated: (date) => `tarihsiz; yayımlanma ${date}`,
  gap: (city) => `Rapor ${city} için rakam vermiyor.`,
  none: "raporda rakam yok",
  elsewhere: "başka yerde",
  notes: {
    datesDiffer: "Tarihler şehirden şehre farklı; rakamlar aynı ânı göstermiyor.",
    scopesDiffer: "Sayılan şey şehirden şehre farklı; dikkatle karşılaştırınız.",
    several: (city) => `Rapor ${city} için birden fazla rakam veriyor.`,
    undated: (date) => `Tarih verilmeyen yerde, rakamın yalnızca ${date} tarihli rapordan olduğu biliniyor.`,
    oneCity: (city) => `Rapor bu rakamı yalnızca ${city} için veriyor.`,
  },
  remark: {
    bars: "Çubuklar sıfırdan başlar. Rakamlar raporda verildiği gibidir ve gösterilen tarihlere aittir.",
    noBars: "Rakamlar raporda verildiği gibidir ve gösterilen tarihlere aittir.",
  },
  timeline: {
    title: "Yıllara göre yasalar, politikalar ve programlar",
    caption: "Raporun tarih verdiği yasalar, anlaşmalar, politikalar, programlar ve kurumlar; ölçek zamana sadıktır.",
    columns: { date: "Tarih", city: "Şehir", reach: "Kapsam", label: "Ne oldu", passage: "Bölüm" },
    world: "uluslararası",
    wholeCountry: (place) => `ülke geneli: ${place}`,
  },
};
