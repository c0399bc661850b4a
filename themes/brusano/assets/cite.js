// A button beside each format of "Cite this" that copies it. Without a clipboard there is no button: the text is there.
const section = document.querySelector(".cite");

function addButton(text) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet cite-copy";
  button.textContent = section.dataset.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = section.dataset.copied;
    setTimeout(() => { button.textContent = section.dataset.copy; }, 3000);
  });
  text.after(button);
}

if (section && navigator.clipboard) section.querySelectorAll("pre").forEach(addButton);
