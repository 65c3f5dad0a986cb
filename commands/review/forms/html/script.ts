/** Filters and folding. Without it everything is shown, and the filters are not. */
export const SCRIPT = `
"use strict";
const filters = document.querySelector(".filters");
const changes = [...document.querySelectorAll(".change")];
const groups = [...document.querySelectorAll(".group")];
const chosen = (name) => new Set([...filters.querySelectorAll("input[name=" + name + "]:checked")].map((input) => input.value));
function apply() {
  const direction = chosen("direction");
  const severity = chosen("severity");
  const component = filters.querySelector("select").value;
  let shown = 0;
  for (const change of changes) {
    const fits = direction.has(change.dataset.direction) && severity.has(change.dataset.severity) && (component === "" || "=" + change.dataset.component === component);
    change.hidden = !fits;
    if (fits) shown++;
  }
  for (const group of groups) group.hidden = group.querySelector(".change:not([hidden])") === null;
  filters.querySelector("output").textContent = shown + " of " + changes.length + " changes shown";
}
filters.hidden = false;
filters.addEventListener("change", apply);
filters.addEventListener("submit", (event) => event.preventDefault());
filters.addEventListener("reset", () => setTimeout(apply));
filters.querySelector("[data-fold]").addEventListener("click", () => {
  const all = [...document.querySelectorAll("details")];
  const open = all.some((one) => !one.open);
  for (const one of all) one.open = open;
});
apply();
`;
