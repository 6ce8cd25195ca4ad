// SPDX-License-Identifier: EUPL-1.2

const rounds = (o: string) => `/bij/${o}/effect`
const survey = (o: string, id: string) => `/bij/${o}/effectmetingen/${id}`
const reflections = (o: string) => `/bij/${o}/terugblik`
const reflectionsOf = (o: string, round: string) => `${reflections(o)}/${round}`
const reflection = (o: string, round: string, id: string) => `${reflectionsOf(o, round)}/${id}`
const results = (o: string) => `/bij/${o}/opbrengst`

export const paths = {
  // The committee
  results,
  result: (o: string, round: string) => `${results(o)}/${round}`,
  // VNG
  rounds,
  round: (o: string, id: string) => `${rounds(o)}/${id}`,
  survey,
  remind: (o: string, id: string) => `${survey(o, id)}/herinneren`,
  open: (o: string, id: string) => `${survey(o, id)}/openen`,
  coding: (o: string, id: string) => `${survey(o, id)}/toedelen`,
  release: (o: string, id: string) => `${survey(o, id)}/vrijgeven`,
  // A municipality
  answer: (o: string, id: string) => `/bij/${o}/effectmeting/${id}`,
  // The IBD
  reflections,
  reflectionsOf,
  reflection,
  releaseReflection: (o: string, round: string, id: string) => `${reflection(o, round, id)}/vrijgeven`,
  removeReflection: (o: string, round: string, id: string) => `${reflection(o, round, id)}/weghalen`,
}
