-- Words that look like a name, a party or an act, and those beside them that are one.
local run = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("the first peoples of America are not India", nil, {
  { "Settlers and Indians fought on the frontier. Britain attacked the Indians.", "none" },
  { "The tribes moved west. The United States expelled the Indians from their land.", "none" },
  { "Britain attacked the Indians near Delhi in May.", "GBR > IND" },
  { "Mexico accused the Indians of theft.", "MEX > IND" },
  { "China and India met on the frontier. The Indians accused the Chinese of theft.",
    "CHN IND > |IND > CHN" },
})

run("letters that the text spells out itself", nil, {
  { "The Harmonized Tariff Schedule (HTS) is long. Oman attacked the HTS.", "none" },
  { "Oman wrote a Handbook for Trade and Shipping (HTS). Oman praised the HTS.", "none" },
  { "Oman attacked Hayat Tahrir al-Sham (HTS). Oman praised the HTS.", "OMN > HTS|OMN > HTS" },
  { "Oman joined the Association of South-East Asian Nations (ASEAN). Oman left ASEAN.",
    "OMN > ASEAN|OMN > ASEAN" },
})

run("Georgia, where they vote for its Senate", "CONSULT", {
  { "The president of France travelled to Georgia during the midterms.", "none" },
  { "The president of France travelled to Georgia before the runoff.", "none" },
  { "The president of France travelled to Georgia before the summer.", "FRA > GEO" },
})

run("part of a longer name", nil, {
  { "Oman praised Sheikh al-Sabah.", "none" },
  { "Oman praised Sabah.", "OMN > MYS" },
})

run("what one may do is no act", "ASSAULT THREATEN", {
  { "Oman has the right to defend itself against Iran.", "none" },
  { "Kenya supports Oman's right to defend itself against Iran.", "none" },
  { "Oman defended itself against Iran.", "IRN > OMN" },
  { "Iran reserves the right to respond to Israel.", "IRN > ISR" },
})

run("what is turned down is told, or known from before", "REJECT", {
  { "Oman accused Iran of theft. Iran rejected the idea of a truce.", "none" },
  { "Oman accused Iran of theft. Iran opposed any overtures to Chad.", "none" },
  { "Oman accused Iran of theft. Iran rejected the charge.", "IRN > OMN" },
})

run("the town where a treaty was made", "SUPPORT ACCUSE", {
  { "The treaties of San Stefano and Berlin recognized Romania.", "none" },
  { "The Congress of Vienna recognized Chad.", "none" },
  { "Berlin recognized Romania.", "DEU > ROU" },
  { "The government of Berlin recognized Romania.", "DEU > ROU" },
})

run("who does what a deed is of", "ASSAULT", {
  { "Chad is using the Omani announcement of attacking Iran.", "none" },
  { "Chad met Oman's plan of attacking Iran with scorn.", "OMN > IRN" },
  { "Chad denied Oman's charges of attacking Iran.", "TCD > IRN" },
})

run("adverbs joined before a verb", "COOPERATE", {
  { "The minister finds that India resumed directly or indirectly importing Russian oil.",
    "IND > RUS" },
})

run("who is committed to something is the subject", "AGREE", {
  { "Oman and Kenya are committed to working with the UN to address actions by Iran.",
    "KEN OMN > UN" },
  { "Oman is determined to help Kenya.", "OMN > KEN" },
})
