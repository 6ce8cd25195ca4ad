// SPDX-License-Identifier: EUPL-1.2

const overview = (o: string) => `/bij/${o}/openbaar`
const news = (o: string, id: string) => `${overview(o)}/nieuws/${id}`
const round = (o: string, id: string) => `${overview(o)}/rondes/${id}`
const report = (o: string, id: string) => `${round(o, id)}/eindrapport`
const chapter = (o: string, id: string, code: string) => `${report(o, id)}/hoofdstuk/${code}`

/** Where the committee makes what becomes public. */
export const paths = {
  overview,
  newNews: (o: string) => `${overview(o)}/nieuws`,
  news,
  releaseNews: (o: string, id: string) => `${news(o, id)}/vrijgeven`,
  withdrawNews: (o: string, id: string) => `${news(o, id)}/intrekken`,
  removeNews: (o: string, id: string) => `${news(o, id)}/weghalen`,
  newsHistory: (o: string, id: string) => `${news(o, id)}/versies`,
  restoreNews: (o: string, id: string, version: string) => `${news(o, id)}/versies/${version}`,
  round,
  report,
  chapter,
  chapterHistory: (o: string, id: string, code: string) => `${chapter(o, id, code)}/versies`,
  restoreChapter: (o: string, id: string, code: string, version: string) =>
    `${chapter(o, id, code)}/versies/${version}`,
  releaseReport: (o: string, id: string) => `${report(o, id)}/vrijgeven`,
}

/** Pages for everybody. */
export const openPaths = {
  news: () => '/nieuws',
  feed: () => '/nieuws/atom.xml',
  message: (id: string) => `/nieuws/${id}`,
  rounds: () => '/rondes',
  round: (slug: string) => `/rondes/${slug}`,
  report: (slug: string) => `/rondes/${slug}/eindrapport`,
  reportFile: (slug: string) => `/rondes/${slug}/eindrapport.pdf`,
}
