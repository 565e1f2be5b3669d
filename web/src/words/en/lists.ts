export default {
  shown: (shown: number, all: number) => `${shown} of ${all}`,
  more: 'Show more',
}
