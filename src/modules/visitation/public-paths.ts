// SPDX-License-Identifier: EUPL-1.2

/** Pages for everybody; apart from paths.ts, because nothing in them belongs to an organisation. */
export const publicPaths = {
  rounds: () => '/rondes',
  historicalRound: () => '/rondes/2015-2017',
  mandate: () => '/opdracht',
  method: () => '/werkwijze',
  questionnaire: () => '/werkwijze/vragenlijst',
  insights: () => '/inzichten',
}
