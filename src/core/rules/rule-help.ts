/** The page that says what a rule is for, what passes and what fails. */
export function ruleHelpUrl(id: string): string {
  return `https://github.com/specgate/specgate/blob/main/docs/rules/${id}.md`;
}
