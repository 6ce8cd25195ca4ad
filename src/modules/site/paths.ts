// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  home: () => '/',
  glossary: () => '/begrippen',
}
