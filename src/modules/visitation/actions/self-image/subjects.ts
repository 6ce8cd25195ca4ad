// SPDX-License-Identifier: EUPL-1.2

/** The subject of what colleagues say to each other beside a topic. */
export const topicSubject = (visitId: string, topic: string) => ({
  kind: 'selfImageTopic',
  id: `${visitId}:${topic}`,
})
