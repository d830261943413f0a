import type { WordingAbroad } from "./wording-abroad.ts";

export const turkish: WordingAbroad = {
  quality: [
    "kullanıcı dostu",
    "makul",
    "sezgisel",
    "yeterli",
    "uygun (?:bir )?(?:hata|mesaj|şekilde)",
  ],
  manner: [
    "beklendiği gibi",
    "doğru (?:bir )?şekilde",
    "düzgün(?: bir şekilde)?",
    "hızlı(?:ca| bir şekilde)",
    "kolayca",
    "sorunsuz(?:ca)?",
  ],
  quantity: ["çeşitli"],
  escape: ["gerekirse", "gerektiğinde", "mümkünse"],
  openList: ["vb", "ve benzeri"],
  claims: [],
};
