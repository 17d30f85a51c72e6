import type { SlackQuizMessages } from "../en/slack-quiz.ts";

const number = new Intl.NumberFormat("tr-TR");
const list = new Intl.ListFormat("tr-TR", { type: "conjunction" });

export const turkishSlackQuizMessages: SlackQuizMessages = {
  number: (value) => number.format(value),
  answers: (answers) => list.format(answers),
  questionOf: (question, questions) => `Soru ${question} / ${questions}`,
  answered: (answered, players) => `Yanıtlayan: ${answered} / ${players}`,
  poll: "Bu bir ankettir: doğru yanıtı ve puanı yoktur.",
  closed: "Soru kapandı.",
  receipt: {
    counted: (answer) => `Yanıtınız: ${answer}. Sayıldı.`,
    repeated: (answer) => `Daha önce şu yanıtı verdiniz: ${answer}. İlk yanıt geçerlidir.`,
    stale: "O soru sona erdi. Hiçbir şey sayılmadı.",
    closed: "Soru kapandı; yanıtınız geç geldi.",
    late: "Süreniz doldu; yanıt geç geldi.",
    paused: "Oturuma ara verildi. Lütfen devam edince yanıtlayın.",
    "joined-later": "Bu soru açıkken katıldınız. Bir sonraki sorudan itibaren oynarsınız.",
    "unknown-participant": "Bu yarışmada kaydınız yok. Lütfen önce katılın.",
  },
  answer: {
    title: "Yanıtınız",
    send: "Gönder",
    cancel: "Vazgeç",
    choose: "Doğru olanların hepsini seçin",
    number: "Sayınız",
    place: (place) => `${place}. sıra`,
    match: (letter) => `${letter} ile eşleşen`,
    twice: "Her seçenek yalnızca bir sırada yer alır.",
    noNumber: "Lütfen bir sayı girin, örneğin 12.5.",
  },
  reveal: {
    key: (answer) => `Doğru yanıt: ${answer}`,
    isVoid: "Bu soru sayılmıyor.",
    right: (right, answered) => `Doğru: ${right} / ${answered}`,
    counts: (option, count) => `${option}: ${number.format(count)}`,
    range: (least, most) => `${least} ile ${most} arası`,
    quote: (quote) => `“${quote}”`,
    page: (pages) => `s. ${pages}`,
  },
  board: {
    title: "Puan durumu",
    podium: "Sonuçlar",
    line: (rank, name, points) => `${rank}. ${name}: ${number.format(points)} puan`,
    more: (count) => `Aynı sırayı paylaşan ${number.format(count)} kişi daha`,
    nobody: "Henüz kimsenin puanı yok.",
  },
};
