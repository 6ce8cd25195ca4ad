// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

type Walk = (page: Page) => Promise<unknown>

/** Who looks, and how each page is reached from the one before. Without `who`: a visitor. */
export type View = {
  readonly who?: string
  /** The municipality behind which this person stands on the page where one chooses whom to be. */
  readonly from?: string
  readonly walks: Readonly<Record<string, Walk>>
}

const at =
  (path: string): Walk =>
  page =>
    page.goto(path)
const link =
  (name: string | RegExp): Walk =>
  async page => {
    await page.getByRole('link', { name }).first().click()
    await page.waitForLoadState()
  }
const press =
  (name: string | RegExp): Walk =>
  async page => {
    await page.getByRole('button', { name }).first().click()
    await page.waitForLoadState()
  }
const stay: Walk = async () => {}
const below =
  (part: string): Walk =>
  page =>
    page.goto(
      `${page.url().replace(/\/(verslag|zelfbeeld|opvolging|dossier|notities|onderwerpen).*$/, '')}/${part}`,
    )
const visitOf =
  (municipality: string): Walk =>
  async page => {
    await page.goto('/bij/commissie/werkvoorraad')
    await page.getByRole('link', { name: municipality, exact: true }).click()
    await page.waitForLoadState()
  }
const ownVisit: Walk = async page => {
  await page.getByRole('link', { name: 'Visitatie', exact: true }).first().click()
  await page.getByRole('link', { name: /^ronde/ }).click()
  await page.waitForLoadState()
}

const longName = 'Prof. mr. dr. Alexandrina-Wilhelmina van der Meulen-Oosterhuis-Schimmelpenninck'

/** The same answer changed in two windows: the second is asked to choose. */
const saveAtTheSameTime: Walk = async page => {
  await ownVisit(page)
  await page.goto(`${page.url()}/zelfbeeld/t32`)
  const other = await page.context().newPage()
  await other.goto(page.url())
  for (const [window, text] of [
    [other, 'Bij een storing belt nu altijd iemand de leverancier, ook in het weekend.'],
    [page, 'Wij oefenen sinds de storing elk kwartaal met de leverancier.'],
  ] as const) {
    await window.getByRole('textbox').first().fill(text)
    await window.getByRole('button', { name: 'Opslaan en volgende' }).click()
    await window.waitForLoadState()
  }
  await other.close()
}

/** What anybody sees, and what administrators do: pages that the journey of a visit does not come by. */
export const publicAndAdministration: readonly View[] = [
  {
    walks: {
      voorpagina: at('/'),
      demo: at('/demo'),
      inloggen: at('/inloggen'),
      uitnodiging: at('/uitnodiging'),
      'uitnodiging-fout': press('Open de uitnodiging'),
      rondes: at('/rondes'),
      'ronde-2015': at('/rondes/2015-2017'),
      inzichten: at('/inzichten'),
      werkwijze: at('/werkwijze'),
      hulp: at('/hulp'),
      begrippen: at('/begrippen'),
    },
  },
  {
    who: 'R. Blom',
    walks: {
      mensen: link('Mensen en rollen'),
      'collega-toevoegen': at('/bij/gm9001/beheer/mensen/nieuw'),
      mens: async page => {
        await page.goto('/bij/gm9001/beheer/mensen')
        await link('G. Post')(page)
      },
      'mijn-organisatie': link('Mijn organisatie'),
    },
  },
  {
    who: 'O. Meijer',
    from: 'Beheer',
    walks: {
      organisaties: link('Organisaties'),
      gemeenten: link('Gemeenten'),
      wijzigingen: at('/bij/beheer/gemeenten/wijzigingen'),
    },
  },
]

export const views: readonly View[] = [
  ...publicAndAdministration,
  {
    who: 'P. Smit',
    walks: {
      'vandaag-secretaris': stay,
      werkvoorraad: at('/bij/commissie/werkvoorraad'),
      rondes: at('/bij/commissie/rondes'),
      ronde: link(/^ronde/),
      'nieuwe-ronde-fout': async page => {
        await page.goto('/bij/commissie/rondes/nieuw')
        await press('Maak de ronde')(page)
      },
      'bezoek-kandidaat': visitOf('Heidebrink'),
      uitnodigen: link('Nodig uit'),
      brief: press(/^Nodig Heidebrink uit/),
      'bezoek-gepland': visitOf('Veldermeer'),
      'bezoek-verplaatsen': link('Verplaats het bezoek'),
      'bezoek-afgezien': visitOf('Waterhoven'),
      leden: async page => {
        await visitOf('Veldermeer')(page)
        await link('Deel de leden in')(page)
      },
      zoeken: at('/bij/commissie/zoeken?q=heide'),
      'mijn-account': at('/mijn-account'),
    },
  },
  {
    who: 'M. de Graaf',
    walks: {
      'vandaag-lid': stay,
      dossier: async page => {
        await visitOf('Veldermeer')(page)
        await link('Dossier')(page)
      },
      onderwerpen: below('onderwerpen'),
      notities: below('notities'),
      'verslag-schrijven': async page => {
        await visitOf('Eikenhorst')(page)
        await below('verslag')(page)
      },
      'alinea-toevoegen': async page => {
        await visitOf('Sparrendam')(page)
        await page.goto(`${page.url()}/verslag/alinea?deel=strong`)
      },
      'verslag-vrijgeven': async page => {
        await visitOf('Eikenhorst')(page)
        await page.goto(`${page.url()}/verslag/vrijgeven`)
      },
    },
  },
  {
    who: 'Y. Dekker',
    from: 'Lindervaart',
    walks: {
      'vandaag-gemeente': stay,
      visitatie: ownVisit,
      afvaardiging: link('Wijzig de afvaardiging'),
      zelfbeeld: async page => {
        await ownVisit(page)
        await below('zelfbeeld')(page)
      },
      onderwerp: below('zelfbeeld/t02'),
      'onderwerp-raster': below('zelfbeeld/t45'),
      'onderwerp-apart': below('zelfbeeld/t10'),
      'zelfbeeld-lezen': below('zelfbeeld-lezen'),
      tegelijk: saveAtTheSameTime,
      'lange-naam': async page => {
        await ownVisit(page)
        await page.goto(`${page.url()}/collega`)
        await page.getByLabel('Naam').fill(longName)
        await page
          .getByLabel('E-mailadres van het werk')
          .fill('alexandrina.van.der.meulen-schimmelpenninck@lindervaart.example')
        await page.getByLabel('Rol', { exact: true }).selectOption({ index: 1 })
        await press('Nodig uit')(page)
      },
    },
  },
  {
    who: 'M. van Vliet',
    from: 'Weidevliet',
    walks: {
      'verslag-reageren': async page => {
        await ownVisit(page)
        await below('verslag')(page)
      },
      'reactie-inleveren': below('verslag/reactie-inleveren'),
    },
  },
  {
    who: 'D. Cremers',
    from: 'Ravenstede',
    walks: {
      'eindverslag-verslag': async page => {
        await ownVisit(page)
        await below('verslag')(page)
      },
      delen: below('verslag/delen'),
      opvolging: below('opvolging'),
      beslissen: link(/^Beslis over/),
    },
  },
  { who: 'R. Scholten', walks: { 'vandaag-raadslid': stay, 'visitatie-raadslid': link(/^Visitatie$/) } },
]
