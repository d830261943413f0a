// Runs before anything is shown, so that a page in a chosen theme does not flash in the other one.
try {
  const theme = localStorage.getItem("specgate.theme");
  if (theme !== null) document.documentElement.dataset["theme"] = theme;
} catch {
  // Nothing is kept in this browser; the system's theme it is.
}
