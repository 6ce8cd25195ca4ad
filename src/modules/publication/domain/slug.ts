// SPDX-License-Identifier: EUPL-1.2

/** The address of the historical round. */
const taken = ['2015-2017']

/** The address of a round, from its name: 'Ronde 2026 – 2027' gives 'ronde-2026-2027'. */
export function slugOf(name: string, others: readonly string[]): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'ronde'
  const used = new Set([...taken, ...others])
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? plain : `${plain}-${n}`
    if (!used.has(slug)) return slug
  }
}
