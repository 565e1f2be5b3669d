package analysis

// Disclaimer stands on every map and every export.
const Disclaimer = "This map shows one corridor as its sources tell it. Nothing on record is not evidence of nothing, and more on record does not mean that more took place."
