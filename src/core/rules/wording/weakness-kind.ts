export type WeaknessKind =
  | "quality"
  | "manner"
  | "quantity"
  | "escape"
  | "openList"
  | "outcome"
  | "relative"
  | "comparison";
