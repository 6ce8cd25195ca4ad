// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  today: (organisation: string) => `/bij/${organisation}/vandaag`,
  everywhere: (organisation: string) => `/bij/${organisation}/vandaag/overal`,
}
