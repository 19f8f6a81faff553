// Narrows the list of guides to those that hold all words. Without this script the page is the list.
"use strict";
{
  const plain = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{Mn}+/gu, "")
      .toLowerCase()
      .replaceAll("œ", "oe")
      .replaceAll("æ", "ae")
      .replaceAll("ß", "ss");
  const spaced = (words) => words.map((word) => " " + word).join("");
  const split = (text) => plain(text).match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const holds = (words, terms) => terms.every((term) => words.includes(" " + term));

  const form = document.getElementById("search_");
  const field = document.getElementById("words_");
  const said = document.getElementById("found_");
  const list = document.getElementById("guides_");
  const index = JSON.parse(document.getElementById("index_").textContent);
  const guides = [...list.children].map((item, place) => ({
    item,
    place,
    title: spaced(split(item.querySelector("a").textContent)),
    opening: index[place][0],
    all: index[place].join(""),
    sections: [...item.querySelectorAll("li")].map((part, number) => ({
      item: part,
      words: index[place][number + 1],
    })),
  }));

  const rank = (guide, terms) =>
    holds(guide.title, terms) ? 0
    : holds(guide.opening, terms) ? 1
    : guide.sections.some((section) => holds(section.words, terms)) ? 2
    : 3;

  const show = (terms) => {
    const found = guides.filter((guide) => holds(guide.all, terms));
    found.sort((one, other) => rank(one, terms) - rank(other, terms) || one.place - other.place);
    for (const guide of guides) {
      guide.item.hidden = !found.includes(guide);
      for (const section of guide.sections) {
        section.item.hidden = !holds(section.words, terms);
      }
    }
    list.append(...found.map((guide) => guide.item));
    const none = found.length === 0;
    said.textContent =
      terms.length === 0 ? ""
      : none ? said.dataset.none
      : said.dataset.found.replace("{0}", String(found.length));
  };

  const remember = (words) => {
    if (location.protocol !== "file:") {
      const query = words === "" ? location.pathname : "?q=" + encodeURIComponent(words);
      history.replaceState(null, "", query);
    }
  };

  field.addEventListener("input", () => {
    show(split(field.value));
    remember(field.value.trim());
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector(":scope > li:not([hidden]) a")?.focus();
  });
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  form.hidden = false;
  show(split(field.value));
}
