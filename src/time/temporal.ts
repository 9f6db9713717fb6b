/** Node 24 has no Temporal yet: this is the one place that says where it comes from until it has. */
export { Temporal } from 'temporal-polyfill'
