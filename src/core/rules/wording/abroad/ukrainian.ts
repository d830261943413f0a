import type { WordingAbroad } from "./wording-abroad.ts";

export const ukrainian: WordingAbroad = {
  quality: ["зручн*", "зрозуміл*", "інтуїтивн*", "надійн*"],
  manner: ["коректно", "належним чином", "швидко"],
  quantity: [],
  escape: ["за необхідності", "за потреби", "якщо можливо"],
  openList: ["тощо"],
  claims: [],
};
