// SPDX-License-Identifier: EUPL-1.2

const requests = (o: string) => `/bij/${o}/noodtoegang`
const request = (o: string, id: string) => `${requests(o)}/${id}`
const uses = (o: string) => `/bij/${o}/beheer/noodtoegang`
const use = (o: string, id: string) => `${uses(o)}/${id}`

export const paths = {
  // The platform
  requests,
  ask: (o: string, owner?: string) => `${requests(o)}/nieuw${owner === undefined ? '' : `?bij=${owner}`}`,
  request,
  stop: (o: string, id: string) => `${request(o, id)}/beeindigen`,
  // The organisation that is read
  uses,
  use,
  end: (o: string, id: string) => `${use(o, id)}/beeindigen`,
  seen: (o: string, id: string) => `${use(o, id)}/gelezen`,
  /** Where the reader begins. */
  start: (owner: string) => `/bij/${owner}/vandaag`,
}
