// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  search: (organisation: string) => `/bij/${organisation}/zoeken`,
}
