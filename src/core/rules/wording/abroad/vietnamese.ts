import type { WordingAbroad } from "./wording-abroad.ts";

export const vietnamese: WordingAbroad = {
  quality: [
    "dễ (?:dùng|hiểu|đọc|sử dụng)",
    "hợp lý",
    "mượt(?: mà)?",
    "phù hợp",
    "rõ ràng",
    "thân thiện",
    "trực quan",
    "ổn định",
  ],
  manner: ["chính xác", "nhanh chóng", "đúng cách"],
  quantity: [],
  escape: ["khi cần(?: thiết)?", "nếu cần(?: thiết)?", "nếu có thể"],
  openList: ["v[.]v"],
  claims: [],
};
