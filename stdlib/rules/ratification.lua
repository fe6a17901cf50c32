--- Treaties ratified or turned down by parliaments and voters, and instruments deposited.
local conditions = require "engine.conditions"
local gapped = require "engine.gapped"
local g = require "engine.grammar"
local has = require "engine.has"

local body = { "state", "organisation", "alliance", "group" }
local pact = { "alliance", "organisation", "treaty", "institution" }
local papers = { "treaty", "pact", "agreement", "accord", "deal", "protocol", "convention" }

-- Who or what decides that a treaty is to bind the state.
local CHAMBERS = { "parliament", "senate", "congress", "lawmaker", "assembly", "duma", "bundestag",
  "knesset", "voter", "legislat", "deput", "house", "diet%f[%A]", "chamber", "soviet",
  "guardian council", "referendum", "plebiscite", "margin", "riksdag", "storting", "folketing",
  "sejm", "rada%f[%A]", "majlis", "congreso", "cortes", "the polls%f[%A]", "the ballot" }

-- A treaty with a name of its own is told by that.
local function unnamed(event, article)
  for _, name in ipairs(article:names(event.sentence)) do
    if name.kind == "treaty" and name.span[1] >= event.span[1]
      and name.span[1] <= event.span[2] + 12 then
      return false
    end
  end
  return true
end

-- "In a pact with Oman, Qatar promised gas": what frames the deed of the one.
local function framed(event, article)
  local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
  local words = before:match "%f[%a]under (an? [%w%-'’ ]*)$" -- but "under the treaty": known
    or before:match "%f[%a]in (an? [%w%-'’ ]*)$"
    or before:match "%f[%a]by (an? [%w%-'’ ]*)$" or before:match "%f[%a]through (an? [%w%-'’ ]*)$"
  return words ~= nil and not conditions.find_word(words, { "of%f[%A]", "on%f[%A]", "for%f[%A]",
    "talks", "to%f[%A]", "and%f[%A]", "arms", "draft", "proposed", "possible", "planned", "plea",
    "purchase", "transfer", "contract", "new%f[%A]" })
end

local by_chamber = conditions.around(CHAMBERS, 50, 50)

local also = g.punctuation "," * (g.word "and")^-1 + g.word "and"
local a_state = g.determiner * g.name("actor", "state")
local listed = a_state * (also * a_state)^1

return {
  pack = "ratification",
  doc = "Treaties ratified or turned down by parliaments and voters, and instruments deposited",

  { name = "approve-treaty", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "approve", "endorse", "pass", "consent to", "assent to",
        "vote for", "accept", "adopt", "bless", "clear", "back", "enact", "wave", "nod",
        "vote" }, { "" }, { "give" }, { "approval", "consent", "assent",
        "blessing" }), actor_kind = { "state", "institution" },
      recipient = { "object", "to", "for", "of", "through" }, recipient_kind = { "treaty" },
      no_noun = true },
    condition = function(event, article)
      local verb = event.text:lower()
      local what = conditions.phrase(event, article, 120)
      if what:find "^ %l+ legislation" or what:find "^ %l+ law" or what:find "^ %l+ bill" then
        return false -- of one's own
      end
      if verb:find "^wav" or verb:find "^nod" or verb:find "^vot%l+$" then
        local words = conditions.phrase(event, article, 60)
        if not (words:find "through" or words:find "in favou?r of" or words:find "^ for ") then
          return false
        end
      end
      return by_chamber(event, article)
    end,
    examples = {
      { "The US Senate approved the New START treaty.", { actor = "USA", recipient = "NEWSTART" } },
      { "The Polish parliament waved the Lisbon treaty through.",
        { actor = "POL", recipient = "LISBON" } },
      { "Polish lawmakers waved the Lisbon treaty about.", false },
      { "Poland passed its legislation for the Lisbon treaty.", false },
      { "The Irish parliament endorsed the Lisbon treaty.",
        { actor = "IRL", recipient = "LISBON" } },
      { "The US Senate gave its consent to ratification of New START.",
        { actor = "USA", recipient = "NEWSTART" } },
      { "Germany's upper chamber approved the Lisbon treaty.",
        { actor = "DEU", recipient = "LISBON" } },
      { "France approved the Maastricht treaty by a narrow margin.",
        { actor = "FRA", recipient = "MAASTRICHT" } },
      { "The board approved the treaty.", false },
      { "Germany approved the Lisbon treaty draft.", false },
      { "The US Senate approved the budget.", false },
    } },

  { name = "reject-treaty", event = { type = "REJECT", act = "ratify" },
    frame = { verb = { "reject", "vote down", "defeat", "throw out", "turn down", "vote against",
        "torpedo", "sink", "bury", "kill", "scupper", "scuttle", "spurn", "rebuff", "strike down",
        "veto", "spike", "doom" },
      actor_kind = { "state", "institution" }, recipient = { "object", "against", "of" },
      recipient_kind = { "treaty" } },
    condition = conditions.around(CHAMBERS, 50, 40),
    emit = conditions.negated,
    examples = {
      { "The US Senate rejected the Treaty of Versailles.",
        { actor = "USA", recipient = "VERSAILLES", aux = { "negation" } } },
      { "Irish voters turned down the Lisbon treaty.", { actor = "IRL", recipient = "LISBON" } },
      { "The US Senate's rejection of the Versailles treaty stunned Paris.",
        { actor = "USA", recipient = "VERSAILLES", aux = { "negation" } } },
      { "Iran rejected the Paris accord.", false },
      { "The US Senate rejected the budget.", false },
    } },

  { name = "through-chamber", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "sail", "pass", "clear", "go", "squeak", "scrape", "breeze",
        "squeeze" }, { "" }, { "win", "gain", "get", "receive", "secure", "obtain" },
        { "approval", "assent", "consent", "blessing", "backing" }),
      actor = { "through", "object", "of", "from", "in", "by" }, actor_kind = { "state" },
      recipient = { "subject" }, recipient_kind = { "treaty" }, no_noun = true,
      needs = conditions.beginnings(CHAMBERS) },
    condition = function(event, article)
      local rest = event.text:lower() .. conditions.phrase(event, article, 50)
      local verb = rest:match "^%l+"
      local plain = verb == "clear" or verb == "cleared" or rest:find "^%l+ through" ~= nil
        or rest:find "^pass" ~= nil or rest:find "approval" or rest:find "assent"
        or rest:find "consent" or rest:find "blessing" or rest:find "backing"
      return plain and conditions.find_word(rest, CHAMBERS) ~= nil
    end,
    examples = {
      { "The Lisbon treaty sailed through the Polish parliament.",
        { actor = "POL", recipient = "LISBON" } },
      { "New START cleared the Russian Duma.", { actor = "RUS", recipient = "NEWSTART" } },
      { "The Lisbon treaty won the approval of the Polish parliament.",
        { actor = "POL", recipient = "LISBON" } },
      { "The Lisbon treaty went through the Polish press.", false },
      { "A bill on fish sailed through the Polish parliament.", false },
    } },

  { name = "into-law", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = { "write", "make", "sign", "enshrine", "turn" }, actor_kind = { "state" },
      recipient = { "object", "modifier" }, recipient_kind = { "treaty" }, no_noun = true,
      needs = { "law" } },
    condition = conditions.told({ "^wr[io]t%l* .- into [%l ]*law", "^ma[dk]%l* .- law%f[%A]",
      "^sign%l* .- into law", "^enshrin%l* .- in [%l ]*law", "^turn%l* .- into law" }, 60),
    examples = {
      { "Fiji made the Paris climate accord law.", { actor = "FJI", recipient = "PARIS" } },
      { "Fiji wrote the Paris climate accord into law.",
        { actor = "FJI", recipient = "PARIS" } },
      { "Fiji made the Paris climate accord its own.", false },
      { "Fiji wrote a song into law.", false },
    } },

  { name = "instrument", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "deposit", "hand over", "hand in", "present", "submit", "lodge",
        "exchange", "sign", "deliver", "file", "hand" }, { "instrument" }),
      actor_kind = { "state", "organisation" },
      recipient = { "of", "for", "to", "object", "context" }, recipient_kind = pact,
      no_noun = true },
    condition = conditions.told({ "instruments? of [%l ]*ratification", "ratification instrument",
      "instruments? of approval" }, 40),
    emit = gapped.by "actor",
    examples = {
      { "Japan deposited its instrument of ratification of the Paris accord.",
        { actor = "JPN", recipient = "PARIS" } },
      { "Ghana handed in its instrument of ratification for the Paris climate accord.",
        { actor = "GHA", recipient = "PARIS" } },
      { "Ghana handed its instrument of ratification of the Paris accord to the UN.",
        { actor = "GHA", recipient = "PARIS" } },
      { "Chad deposited its instrument of accession to the Paris accord.", false },
      { "Chad lodged an instrument of debt with the United Nations.", false },
      { "The band handed in its instruments.", false },
    } },

  { name = "ratify-with", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "ratify", "approve", "endorse", "pass", "vote for",
        "consent to" }, papers), actor_kind = { "state", "organisation" },
      recipient = { "with", "told" },
      recipient_kind = { "state", "alliance", "organisation", "group" }, no_noun = true },
    condition = function(event, article)
      return unnamed(event, article)
        and (event.text:lower():find "%f[%a]ratif" ~= nil or by_chamber(event, article))
    end,
    examples = {
      { "Denmark's parliament approved a defence pact with the United States.",
        { actor = "DNK", recipient = "USA" } },
      { "The Knesset ratified the peace treaty with Egypt.",
        { actor = "ISR", recipient = "EGY" } },
      { "Kenya and Oman signed a trade treaty in May. It was long. The treaty was ratified by the "
        .. "Kenyan parliament.", { actor = "KEN", recipient = "OMN", act = "ratify" } },
      { "Kenya and Oman signed two treaties. But Kenya never ratified the treaties.",
        { actor = "KEN", recipient = "OMN", aux = { "negation" } } },
      { "Kenya and Oman signed a treaty. Kenya's parliament ratified a treaty on bees.",
        false },
      { "Denmark approved a trade deal with the United States.", false },
      { "The board approved a deal with the United States.", false },
    } },

  { name = "vote-on-pact", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = { "vote", "debate" }, actor_kind = { "state", "organisation" },
      recipient = { "with" }, recipient_kind = { "state", "alliance", "organisation", "group" },
      no_noun = true, needs = papers },
    condition = function(event, article)
      local to = event.actors[event.recipient[1]].span
      local what = article.text:sub(event.span[2] + 1, to[1]):lower()
      local paper = what:match "^ on [%l%- ]-(%l+) with t?h?e? ?$"
        or event.text:lower():find "^debat" and what:match "^ [%l%- ]-(%l+) with t?h?e? ?$"
      return paper ~= nil and conditions.find_word(paper, papers) == 1
        and by_chamber(event, article) and not has(event.aux, "negation")
    end,
    emit = function(event) -- whether they will say yes is open
      event.type, event.aux = "SUPPORT", { "hypothetical" }
      return event
    end,
    examples = {
      { "Denmark's parliament will not vote on a defence pact with Norway.", false },
      { "Denmark's parliament will vote on a defence pact with Norway on Friday.",
        { actor = "DNK", recipient = "NOR", type = "SUPPORT", aux = { "hypothetical" } } },
      { "Denmark's parliament will vote on a tax with Norway looking on.", false },
      { "The club will vote on a deal with Norway.", false },
    } },

  { name = "under-pact-with", event = { type = "SUPPORT", act = "sign" },
    frame = { noun = papers, verb = {}, actor = { "clause" }, actor_kind = body,
      recipient = { "with", "nearby" }, recipient_kind = body, reciprocal = true },
    condition = function(event, article)
      if not framed(event, article) or not unnamed(event, article) or conditions.at_home(event) then
        return false
      end
      for _, id in ipairs(event.actor) do
        local party = event.actors[id]
        if party.span[1] > event.span[2]
          and article.text:sub(party.span[2] + 1, party.span[2] + 4):find "^['\xE2]" then
          return false -- with somebody of theirs
        end
        local between = article.text:sub(event.span[2] + 1, event.actors[id].span[1])
        if between:find "^ with t?h?e? ?$" or between:find "^ %l+ed with t?h?e? ?$"
          or between:find "^ made with t?h?e? ?$" or between:find "^ struck with t?h?e? ?$" then
          return true
        end
      end
      return false
    end,
    examples = {
      { "By an agreement concluded with Togo in 1961, Ghana opened its border.",
        { actor = { "GHA", "TGO" } } },
      { "By a treaty made with Spain, the United States bought Florida.",
        { actor = { "USA", "ESP" } } },
      { "In a pact with Oman, Qatar promised gas.", { actor = { "QAT", "OMN" } } },
      { "Under its treaty with Japan, the United States keeps bases there.", false },
      { "Zaev changed his country's name under an agreement with Greece.",
        { actor = { "GRC", "MKD" } }, date = "2019-10-18" },
      { "In talks on a pact with Oman, Qatar promised gas.", false },
      { "In a deal with Oman's largest bank, Qatar sold its bonds.", false },
      { "Under a tree with Oman's flag, Qatar's emir sat.", false },
    } },

  { name = "concluded-between", event = { type = "SUPPORT", act = "sign" },
    pattern = (g.name("recipient", "treaty") + g.name("recipient", "alliance"))
      * g.punctuation ","^-1 * (g.verb "conclude" + g.verb "sign" + g.verb "make"
        + g.verb "negotiate") * g.within(4, (g.word "between" + g.word "among") * listed),
    condition = function(event, article)
      local first = event.actors[event.actor[1]].span[1]
      local words = article.text:sub(event.span[1] + 1, first):lower()
      return not words:find "[.;]" and not words:find "talks" and not words:find "meeting"
    end,
    examples = {
      { "The Balkan Pact, concluded in 1953 between Greece, Turkey and Yugoslavia, withered.",
        { actor = { "GRC", "TUR", "YUG" }, recipient = "BALKANPACT" } },
      { "NATO made talks between Greece and Turkey easier.", false },
    } },

  { name = "exchange-instruments", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "exchange", "swap" }, { "instrument" }), actor_kind = { "state" },
      plural = true, no_noun = true },
    condition = conditions.told({ "instruments? of ratification" }, 30),
    examples = {
      { "Kenya and Ghana exchanged the instruments of ratification.",
        { actor = { "KEN", "GHA" } } },
      { "Kenya and Ghana exchanged instruments.", false },
    } },

  { name = "signature-by", event = { type = "SUPPORT", act = "sign" },
    frame = { noun = { "signature", "signing", "conclusion" }, verb = {},
      actor = { "by", "among" }, actor_kind = body, plural = true },
    condition = function(event, article)
      local last = 0
      for _, id in ipairs(event.actor) do last = math.max(last, event.actors[id].span[2]) end
      local words = article.text:sub(event.span[2] + 1, last + 50):lower():match "^[^.;]*"
      return last > event.span[2] and conditions.find_word(words, papers) ~= nil
        and words:find " of an? " ~= nil
    end,
    examples = {
      { "The signature by Egypt and Syria of a defence treaty alarmed Oman.",
        { actor = { "EGY", "SYR" } } },
      { "The signature by men of Egypt and Syria of the shirt pleased the boy.", false },
    } },

  { name = "convention-of", event = { type = "SUPPORT", act = "sign" },
    frame = { noun = { "convention", "protocol", "compact", "armistice" }, verb = {},
      actor = { "between", "subject" }, actor_kind = { "state" }, recipient = { "with" },
      recipient_kind = { "state" }, reciprocal = true },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 40), event.span[1]):lower()
      local first = event.actors[event.actor[1]].text
      return #event.actor == 2 and unnamed(event, article) and event.text:find "^%l" ~= nil
        and event.actors[event.actor[1]].person == nil
        and (article.text:find("^ between ", event.span[2] + 1) ~= nil
          or article.text:find("^ with ", event.span[2] + 1) ~= nil
          or before:find "%l%-%l+ [%l%- ]*$" ~= nil or first:find "%-" ~= nil)
        and not before:find "draft [%l ]*$" and not before:find "proposed [%l ]*$"
    end,
    examples = {
      { "The Anglo-Russian convention of 1907 divided Persia.",
        { actor = { "GBR", "RUS" } } },
      { "A protocol between Chad and Niger drew the line.", { actor = { "TCD", "NER" } } },
      { "The convention of miners between Chad and the sea was short.", false },
      { "Chad's convention of miners was short.", false },
    } },

  { name = "approve-candidate", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "pass", "endorse", "back",
        "rubber-stamp", "clear", "vote for", "vote through", "consent to", "adopt", "accept" },
        { "accession", "membership", "entry", "admission", "bid" }),
      actor_kind = { "state", "organisation" }, recipient = { "modifier", "of", "by" },
      recipient_kind = { "state" }, no_noun = true },
    condition = function(event, article)
      return by_chamber(event, article) and event.actor[1] ~= event.recipient[1]
        and event.actors[event.actor[1]].person == nil
    end,
    examples = {
      { "The Swedish parliament adopted the accession of Georgia to the European Union.",
        { actor = "SWE", recipient = "GEO", act = "ratify" } },
      { "Hungarian lawmakers endorsed Sweden's entry into NATO.",
        { actor = "HUN", recipient = "SWE" } },
      { "Sweden backed Georgia's bid to join the European Union.", false },
      { "Sweden's parliament backed its own bid.", false },
    } },

  { name = "treaty-that-ended", event = { type = "SUPPORT", act = "sign" },
    frame = { verb = { "end", "settle", "conclude", "close", "halt" },
      actor = { "between", "modifier", "object" }, actor_kind = { "state", "group" },
      plural = true, no_noun = true, also = true,
      needs = { "treaty", "accord", "agreement", "pact", "armistice", "peace", "deal" } },
    condition = function(event, article)
      local before = article.text:sub(math.max(1, event.span[1] - 50), event.span[1]):lower()
      local rest = conditions.phrase(event, article, 90)
      return (before:find "treaty that [%l ]*$" ~= nil or before:find "treaty which [%l ]*$" ~= nil
          or before:find "accords? that [%l ]*$" ~= nil or before:find "peace that [%l ]*$" ~= nil
          or before:find "agreement that [%l ]*$" ~= nil or before:find "pact that [%l ]*$" ~= nil
          or before:find "armistice that [%l ]*$" ~= nil)
        and conditions.find_word(rest, { "war%f[%A]", "conflict", "dispute", "fighting",
          "hostilities" }) ~= nil
    end,
    examples = {
      { "The accord that ended the war between Chad and Libya held.",
        { actor = { "TCD", "LBY" } } },
      { "The treaty that ended the talks of Chad and Libya held.", false },
      { "The storm that ended the war between Chad and Libya was strong.", false },
    } },

  { name = "put-name", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "put", "set", "affix" }, { "name", "signature", "seal" }),
      actor_kind = { "state" }, recipient = { "to", "of" }, recipient_kind = pact, no_noun = true },
    condition = conditions.with({ "ratification", "instruments? of" }, 60),
    examples = {
      { "Australia's premier put his name to the ratification of the Kyoto Protocol.",
        { actor = "AUS", recipient = "KYOTO" } },
      { "Australia's premier put his name to the Kyoto letter.", false },
    } },

  { name = "ratify", event = { type = "SUPPORT", act = "ratify" },
    frame = { verb = g.phrases({ "ratify" }, { "" }, { "complete", "finish", "conclude",
        "approve", "finalise", "finalize", "sign", "deposit" }, { "ratification" }),
      actor_kind = { "state", "organisation" },
      recipient = { "object", "of" }, recipient_kind = pact, recipient_optional = true,
      actor_optional = true },
    condition = function(event, article)
      if article.text:sub(event.span[1] - 2, event.span[1]):lower() == "de-" then return false end
      if #event.recipient == 0 and conditions.find_word(conditions.phrase(event, article, 40),
        { "acquisition", "appointment", "nomination", "report%f[%A]", "budget",
          "constitution" }) then
        return false -- no treaty
      end
      local before = article.text:sub(math.max(1, event.span[1] - 60), event.span[1]):lower()
      if #event.recipient == 0 and before:find "consent [%l ]-to [%l ]*$" then
        return false -- what the chamber is asked for
      end
      return #event.actor > 0 or conditions.some_states(event)
    end,
    emit = gapped.by "actor",
    examples = {
      { "The president sent, for the consent of the US Senate to its ratification, a note.",
        false },
      { "Hungary de-ratified the Paris climate accord.", false },
      { "Hungary ratified the Paris climate accord.", { actor = "HUN", recipient = "PARIS" } },
      { "The Czech Republic completed ratification of the Lisbon Treaty.",
        { actor = "CZE", recipient = "LISBON" } },
      { "Thirty countries have ratified the Paris climate accord.",
        { actor = {}, recipient = "PARIS" } },
      { "The board ratified the choice.", false },
      { "The US Congress ratified the acquisition of more land.", false },
      { "Andorra ratified a modern constitution.", false },
    } },
}
