/** The slides, those that are called as an earlier one is with a number behind their title. */
export function withOwnTitles<Titled extends { readonly title: string }>(
  slides: readonly Titled[],
): Titled[] {
  const taken = new Set<string>();
  return slides.map((slide) => {
    let title = slide.title;
    for (let number = 2; taken.has(title); number += 1) title = `${slide.title} (${number})`;
    taken.add(title);
    return title === slide.title ? slide : { ...slide, title };
  });
}
