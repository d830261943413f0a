export const problems = [
  {
    message: "Unknown key `requires`; did you mean `require`?",
    line: 2,
    column: 1,
    endLine: 2,
    endColumn: 9,
  },
  {
    message: "`paths` is text; it has to be a list",
    line: 6,
    column: 10,
    endLine: 6,
    endColumn: 16,
  },
];

export const warning = {
  message: "Template `prdd` is not known; did you mean `prd`?",
  line: 3,
  column: 15,
  endLine: 3,
  endColumn: 19,
};
