-- Chunks: kind and words, as one reads the English. N noun phrase, O possessor, T time; verb groups
-- F finite, R of saying, Y past or participle, P participle, I infinitive, V infinitive of saying,
-- G -ing, Q -ing of saying; single words keep their class.

local reader = require "engine.reader"

local open = assert(reader.open())

local function chunks_of(text)
  local list = {}
  for _, c in ipairs(open.core:article({ text = text }):analyse():chunks()) do
    list[#list + 1] = c.kind .. " " .. c.text
  end
  return table.concat(list, " | ")
end

local function run(title, cases)
  describe(title, function()
    for _, case in ipairs(cases) do
      it(case[1], function() assert.are.equal(case[2], chunks_of(case[1])) end)
    end
  end)
end

run("noun phrases", {
  { "Chad praised the arms control treaty.", "N Chad | R praised | N the arms control treaty" },
  { "The rebels control the port.", "N The rebels | F control | N the port" },
  { "The Arab League met Iran.", "N The Arab League | Y met | N Iran" },
  { "The Saudi-led coalition bombed Yemen.", "N The Saudi-led coalition | Y bombed | N Yemen" },
  { "Senior Egyptian officials left.", "N Senior Egyptian officials | Y left" },
  { "Egypt signed a new trade deal.", "N Egypt | Y signed | N a new trade deal" },
  { "Egypt signed political and economic deals with Iran.",
    "N Egypt | Y signed | N political and economic deals | f with | N Iran" },
  { "The internationally recognized government left Yemen.",
    "N The internationally recognized government | Y left | N Yemen" },
  { "It left the pact.", "N It | Y left | N the pact" },
  { "The two states left.", "N The two states | Y left" },
  { "Cuba rejected \"in the strongest terms\" Peru's plan.",
    "N Cuba | R rejected | f in | N the strongest terms | O Peru's | N plan" },
  { "Cuba met the \"rogue state\" Iran.", "N Cuba | Y met | N the \"rogue state\" Iran" },
  { "Egypt left the 'rogue' state.", "N Egypt | Y left | N the 'rogue' state" },
  { "Egypt left the 'rogue state', and paid.",
    "N Egypt | Y left | N the 'rogue state | , , | c and | Y paid" },
  { "Egypt slams Iran's ‘rash’ raid", "N Egypt | R slams | O Iran's | N ‘rash’ raid" },
  { "Egypt spoke of 'war crimes'.",
    "N Egypt | F spoke | o of | N 'war crimes" },
  { "Egypt left \"the Arab NATO\" pact.", "N Egypt | Y left | N \"the Arab NATO\" pact" },
})

run("adjectives in a list", {
  { "Egypt launched a brutal, unprovoked war.",
    "N Egypt | Y launched | N a brutal, unprovoked war" },
  { "Egypt wants a comprehensive, just and lasting peace.",
    "N Egypt | F wants | N a comprehensive, just and lasting peace" },
  { "Egypt wants a just and lasting peace.", "N Egypt | F wants | N a just and lasting peace" },
  { "Egypt slammed the brutal, illegal, and unprovoked Syrian raid.",
    "N Egypt | R slammed | N the brutal, illegal, and unprovoked Syrian raid" },
  { "Egypt is free, fair and open.", "N Egypt | F is | a free | , , | a fair | c and | a open" },
  { "Egypt was late, new talks began.", "N Egypt | F was | a late | , , | N new talks | F began" },
})

run("a year before a name", {
  { "In 1952 Iran left.", "f In | T 1952 | N Iran | Y left" },
  { "In 1952 Iranian troops left.", "f In | T 1952 | N Iranian troops | Y left" },
  { "On Sunday Iranian troops left.", "f On | T Sunday | N Iranian troops | Y left" },
  { "In late 1952 Iranian troops left.", "f In | T late 1952 | N Iranian troops | Y left" },
  { "Egypt left the 2015 Iranian deal.", "N Egypt | Y left | N the 2015 Iranian deal" },
  { "In 2015 the deal died.", "f In | T 2015 | N the deal | F died" },
  { "It spoke of this year's summit.", "N It | F spoke | o of | N this year's summit" },
  { "Egypt left the 1952 pact.", "N Egypt | Y left | N the 1952 pact" },
  { "The 2015 Iran deal died.", "N The 2015 Iran deal | F died" },
  { "Egypt left the pact of 1952.", "N Egypt | Y left | N the pact | o of | T 1952" },
})

run("possessors", {
  { "Egypt's minister left Iran.", "O Egypt's | N minister | Y left | N Iran" },
  { "The king's visit to Egypt ended.", "O The king's | N visit | t to | N Egypt | Y ended" },
  { "The states' leaders met Iran.", "O The states' | N leaders | Y met | N Iran" },
})

run("finite verb groups", {
  { "Chad has ignored repeated Iranian warnings.",
    "N Chad | F has ignored | N repeated Iranian warnings" },
  { "What Chad has done angered Kenya.", "w What | N Chad | F has done | Y angered | N Kenya" },
  { "Chad recalled its envoy and threatened sanctions.",
    "N Chad | R recalled | N its envoy | c and | R threatened | N sanctions" },
  { "Chad on Monday put pressure on Mali.",
    "N Chad | f on | T Monday | Y put | N pressure | f on | N Mali" },
  { "Chad, an old ally, cut aid.", "N Chad | , , | N an old ally | , , | Y cut | N aid" },
  { "Chad closed a port and let ships pass.",
    "N Chad | Y closed | N a port | c and | Y let | N ships | F pass" },
  { "Chad's Monday talks ended.", "O Chad's | N Monday talks | Y ended" },
  { "Chad on Monday threatened retaliation.",
    "N Chad | f on | T Monday | R threatened | N retaliation" },
  { "Chad, which had paid, lost patience.", "N Chad | , , | w which | F had paid | , , | Y lost"
    .. " | N patience" },
  { "Chad, an old ally, threatened war.", "N Chad | , , | N an old ally | , , | R threatened"
    .. " | N war" },
  { "In 2017, increased tension led to war.", "f In | T 2017 | , , | N increased tension | Y led"
    .. " | t to | N war" },
  { "Chad has in turn accused Mali.", "N Chad | R has in turn accused | N Mali" },
  { "Chad had on several occasions been attacked.",
    "N Chad | F had on several occasions been attacked" },
  { "Chad has in Mali an old friend.", "N Chad | F has | f in | N Mali | N an old friend" },
  { "Egypt has not left NATO.", "N Egypt | F has not left | N NATO" },
  { "Egypt will soon leave NATO.", "N Egypt | F will soon leave | N NATO" },
  { "Egypt would have been expelled.", "N Egypt | F would have been expelled" },
  { "Egypt does not support Iran.", "N Egypt | F does not support | N Iran" },
  { "Egypt is leaving NATO.", "N Egypt | F is leaving | N NATO" },
  { "Iran attacks Israel.", "N Iran | F attacks | N Israel" },
  { "Egypt pulled out of NATO.", "N Egypt | Y pulled out | o of | N NATO" },
  { "Egypt said Iran had left.", "N Egypt | R said | N Iran | F had left" },
  { "Egypt can't leave NATO.", "N Egypt | F can't leave | N NATO" },
})

run("other verb groups", {
  { "Egypt wants to leave NATO.", "N Egypt | F wants | I to leave | N NATO" },
  { "Egypt wants to be invited.", "N Egypt | F wants | I to be invited" },
  { "Egypt refused to say more about Iran.",
    "N Egypt | F refused | V to say | N more | f about | N Iran" },
  { "Egypt left, accusing Iran.", "N Egypt | Y left | , , | Q accusing | N Iran" },
  { "Egypt left, attacking Iran.", "N Egypt | Y left | , , | G attacking | N Iran" },
})

run("times", {
  { "Egypt left NATO on Monday.", "N Egypt | Y left | N NATO | f on | T Monday" },
  { "Egypt left on March 3, 2015.", "N Egypt | F left | f on | T March 3, 2015" },
  { "Egypt left in June 2017.", "N Egypt | F left | f in | T June 2017" },
  { "Egypt left NATO last month.", "N Egypt | Y left | N NATO | T last month" },
  { "Egypt left two years ago.", "N Egypt | Y left | T two years ago" },
})

run("a name with 's behind a plural thing", {
  { "Egypt condemned in the strongest terms Iran's raid.",
    "N Egypt | R condemned | f in | N the strongest terms | O Iran's | N raid" },
  { "Egypt met the ministers Ali's friends.",
    "N Egypt | Y met | O the ministers Ali's | N friends" },
  { "Egypt met two countries Iran's king named.",
    "N Egypt | Y met | O two countries Iran's | N king | Y named" },
})

run("comparatives that no list holds, and what is the most", {
  { "Heavier strikes on Oman began.", "N Heavier strikes | f on | N Oman | F began" },
  { "Iran met the stiffer curbs of Oman.",
    "N Iran | Y met | N the stiffer curbs | o of | N Oman" },
  { "Ali, Iran's most powerful general, left Oman.",
    "N Ali | , , | O Iran's | N most powerful general | , , | Y left | N Oman" },
  { "Egypt's the leader, Iran said.",
    "N Egypt | F 's | N the leader | , , | N Iran | R said" },
  { "Wagner strikes Oman.", "N Wagner | F strikes | N Oman" },
})

run("a verb of saying before that, side by side with another; an adjective before it", {
  { "Spain has made it very clear that Oman must pay.",
    "N Spain | F has made | N it | a clear | h that | N Oman | F must pay" },
  { "Spain made it clear that Oman must pay.",
    "N Spain | Y made | N it | a clear | h that | N Oman | F must pay" },
  { "They clear that road.", "N They | F clear | N that road" },

  { "We condemn the war and demand that Iran pay.",
    "N We | R condemn | N the war | c and | R demand | h that | N Iran | F pay" },
  { "He condemns the war and demands that Iran pay.",
    "N He | R condemns | N the war | c and | R demands | h that | N Iran | F pay" },
  { "Oman supports the call and demand that Iran set out.",
    "N Oman | F supports | N the call | c and | N demand | h that | N Iran | Y set out" },
})

run("a noun behind the object of a verb that takes no clause", {
  { "Oman said on Monday it would send 18 F-16 jets to Chad.",
    "N Oman | R said | f on | T Monday | N it | F would send | N 18 F-16 jets | t to | N Chad" },
  { "Oman condemned Iran's missile launches.",
    "N Oman | R condemned | O Iran's | N missile launches" },
  { "Oman condemned the rocket launches.", "N Oman | R condemned | N the rocket launches" },
  { "Oman denounced Iranian missile launches.",
    "N Oman | R denounced | N Iranian missile launches" },
  { "Oman rejected Iran's ceasefire offers.",
    "N Oman | R rejected | O Iran's | N ceasefire offers" },
  { "Oman deplored its missile launches.", "N Oman | R deplored | N its missile launches" },
  { "The two countries need to act.", "N The two countries | F need | I to act" },
  { "There are rules that countries need to obey.",
    "N There | F are | N rules | h that | N countries | F need | I to obey" },
  { "The countries plan to Oman was sent.",
    "N The countries plan | t to | N Oman | F was sent" },
  { "The man who condemned the deal leads Oman.",
    "N The man | w who | R condemned | N the deal | F leads | N Oman" },
  { "Iran, who condemned the deal, leads Oman.",
    "N Iran | , , | w who | R condemned | N the deal | , , | F leads | N Oman" },
})

describe("sentences that the gate leaves out", function()
  it("have no chunks: no actor, no act, a headline", function()
    assert.are.equal("", chunks_of("The weather was fine."))
    assert.are.equal("", chunks_of("Egypt, Iran and Oman."))
    assert.are.equal("", chunks_of(""))
  end)

  it("are not counted among the gated ones", function()
    local article = open.core:article { text = "The sky is blue. Egypt left NATO. Rain fell." }
    assert.are.equal(1, article:analyse().gated)
  end)
end)
