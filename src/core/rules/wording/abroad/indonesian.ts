import type { WordingAbroad } from "./wording-abroad.ts";

export const indonesian: WordingAbroad = {
  quality: [
    "(?:yang|cukup) (?:cukup|baik|besar|jelas|konsisten|memadai|sesuai)",
    "akurat",
    "bahasa sederhana",
    "dapat ditindaklanjuti",
    "intuitif",
    "mudah (?:dibaca|digunakan|diklik|dipahami|terlihat)",
    "ramah pengguna",
    "responsif",
  ],
  manner: [
    "dengan (?:baik|benar|cepat|jelas|lancar|mudah)",
    "secara (?:benar|efisien|konsisten|optimal|tepat)",
    "sebagaimana mestinya",
    "tanpa masalah",
  ],
  quantity: ["beberapa"],
  escape: ["jika (?:diperlukan|memungkinkan|perlu)", "sesuai kebutuhan"],
  openList: ["dan lain-lain", "dan sebagainya", "dll"],
  claims: [],
};
