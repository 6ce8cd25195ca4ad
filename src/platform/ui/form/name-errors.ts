// SPDX-License-Identifier: EUPL-1.2

/** A link of the summary whose text says "dit" and so needs to be told of which field: "Vul dit in." */
const vague = /<a class="nl-link" href="#(f-[\w-]+)">((?:Vul dit|Dit|Hierin) [^<]*)<\/a>/g

/**
 * Puts the label of the field before such texts of an error summary: "Naam: vul dit in." Five links that all read "Vul
 * dit in." would lead a screen reader nowhere. The summary stands above its form, so this can only be done afterwards.
 */
export function nameErrors(html: string): string {
  if (!html.includes('class="error-summary"')) return html
  return html.replace(vague, (link: string, id: string, text: string) => {
    const label = labelOf(html, id)
    if (!label) return link
    return `<a class="nl-link" href="#${id}">${label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}</a>`
  })
}

/** The label of a control, or the legend of the group in which it stands; escaped, as it is in the page. */
function labelOf(html: string, id: string): string {
  const at = html.indexOf(` id="${id}"`)
  const label = html.indexOf(` for="${id}"`)
  const from = label < 0 ? html.lastIndexOf('<legend', at) : label
  if (at < 0 || from < 0) return ''
  const end = html.indexOf(label < 0 ? '</legend>' : '</label>', from)
  return html
    .slice(html.indexOf('>', from) + 1, end)
    .replace(/<span class="field__optional">[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[?.:]\s*$/, '')
    .trim()
}
