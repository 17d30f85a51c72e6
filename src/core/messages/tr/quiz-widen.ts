import type { QuizWidenMessages } from "../en/quiz-widen.ts";

const number = new Intl.NumberFormat("tr-TR");

export const turkishQuizWidenMessages: QuizWidenMessages = {
  title: "Dil modelinden başka sorular",
  hint: "Bölümlerden yazılır, sonra denetlenir: alıntısı orada geçmeli, anahtarı bilmeyen bir çözücü de yanıtı bulmalıdır. Her birini siz tek tek tutarsınız.",
  count: "Kaç tane",
  write: "Yaz",
  writing: "Model yazıyor ve denetliyor. Bir iki dakika sürebilir.",
  written: (written, dropped) => `Bakılacak soru: ${number.format(written)}; geçemeyen: ${number.format(dropped)}.`,
  byModel: "Bir dil modeli yazdı: dikkatle bakın.",
  dropped: {
    "no-quote": () => "alıntısı bölümde geçen bir cümle değil",
    "key-not-quoted": () => "doğru yanıtı alıntıda geçmiyor",
    "also-quoted": (option) => `bölüm “${option}” da diyor`,
    asked: () => "yarışma bunu zaten soruyor",
    malformed: () => "soru, olması gerektiği gibi kurulmamış",
    "not-contradicted": (option) => `hiçbir bölüm “${option}” ile çelişmiyor`,
    "not-solved": () => "doğru yanıtı bilmeyen çözücü onu bulamadı",
    "model-failed": () => "denetlenirken model yanıt vermedi",
  },
  failedCheck: (check) => `“${check}” sağlanmıyor`,
};
