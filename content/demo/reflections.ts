// SPDX-License-Identifier: EUPL-1.2

/** What the IBD of the demo heard of the round: who reads it cannot tell where. The last one still waits for a second reader. */
export const demoReflections: { readonly released: readonly string[]; readonly waiting: string } = {
  released: [
    'In het college komt het onderwerp nu vaker vanzelf ter sprake, ook zonder incident.',
    'Een CISO merkte dat de vragen vooraf al gesprekken op gang brachten, voordat er iemand op bezoek kwam.',
    'Iemand vond het prettig dat er niet werd beoordeeld. Daardoor durfde men meer te laten zien.',
  ],
  waiting: 'Een leidinggevende wil vaker van buurgemeenten horen hoe zij het aanpakken.',
}
