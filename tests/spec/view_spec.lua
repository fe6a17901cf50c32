-- Classes of words in their sentences (engine/text/view.h lists them): word/class for each word
-- that a case is about, the other words as they are. Verbs that are past or participle alike are y,
-- after have and be u.

local json = require "engine.json"
local reader = require "engine.reader"

local open = assert(reader.open())

local function check(marked)
  local words, wanted = {}, {}
  for word in marked:gmatch "%S+" do
    local plain, class = word:match "^(.-)/(.)$"
    words[#words + 1] = plain or word
    if class then wanted[#wanted + 1] = { plain, class } end
  end
  local text = table.concat(words, " "):gsub(" ([.,?;])", "%1"):gsub(" ('s)", "%1")
    :gsub("(%w) %- ?(%w)", "%1-%2"):gsub("s ' ", "s' ")
  local sentence = open:read({ text = text, date = "2019-04-11" }):sentence(0)
  local at, got = 1, {}
  for _, w in ipairs(wanted) do
    while sentence.tokens[at] and sentence.tokens[at].text ~= w[1] do at = at + 1 end
    assert(sentence.tokens[at], "no word " .. w[1] .. " in " .. text)
    got[#got + 1] = { w[1], sentence.tokens[at].class[1] }
    at = at + 1
  end
  assert.are.same(wanted, got)
end

local function run(title, cases)
  describe(title, function()
    for _, case in ipairs(cases) do it(case, function() check(case) end) end
  end)
end

run("what is asked of a name stands in the base form", {
  "Oman demands that Iran leave/v the village .",
  "Oman demanded that Iran free/v the sailors .",
  "Oman insists Iran stop/v the tests .",
  "Oman said that Iran leave/n policy failed .",
  "Oman met the Iran trade/n team .",
  "Oman said Iran trade/n rose .",
})

run("behind what somebody is said to be comes what he did", {
  "Iran called it illegal and urged/y Oman to leave .",
  "Iran called the king corrupt and accused/y Oman of lies .",
  "Iran was furious and attacked/y Oman .",
  "Iran was not ready and asked/y Oman for help .",
  "Iran was angry and imposed/y sanctions on Oman .",
  "Iran is a weak and divided/a Oman .",
  "Iran called the big and divided/a Oman a threat .",
  "In weak and divided/a Oman crowds voted .",
  "The talks were long and heated/a debates followed .",
  "Iran has weak and isolated/a allies .",
  "It was a stab in the back/n and Iran left .",
  "Iran sent it back/l and left .",
})

run("last and a month or day tell when, behind a plural too", {
  "Iran recalled its envoys last/a July/T .",
  "Iran met Oman and its allies last/a Monday/T .",
  "Iran said the talks last/v three days .",
  "Iran left in early May/T and Oman in late May/T .",
  "Iran expects to leave by May/T .",
  "Iran freed the sailors this May/T .",
  "Iran freed them last/a May/T .",
  "Iran asked what those last May/M leave behind .",
  "At 5:30 PM/T Iran attacked Oman .",
  "The Omani PM/n left Iran at 5 pm/T on Monday .",
})

run("behind a name 's and a word of quantity are its own", {
  "Iran 's/s many allies left .",
  "Oman is one of Iran 's/s few friends .",
  "Iran 's/s several bases were hit .",
  "Iran 's/I a threat .",
})

run("a particle is the verb of a question that has none", {
  "Did Oman back/v Iran ?",
  "Did Oman pull back/l ?",
  "Will Oman hold back/l its ships ?",
})

run("a visiting minister is the guest", {
  "Oman met visiting/a Iranian Prime Minister Olak .",
  "Oman held talks with visiting/a Iranian officials .",
  "After visiting/g Iranian officials , Oman left .",
  "Oman accused him of visiting/g Iran .",
})

run("what a treaty covers is its object", {
  "Oman signed three agreements covering/g energy .",
  "Oman signed a deal covering/g trade .",
  "Oman hailed the treaty signing/n ceremony .",
})

run("what is counted goes on with the phrase; thanks to it something happened", {
  "Oman was promised four fighter jets/n by Iran .",
  "Oman said two rebel attacks/n followed .",
  "Thanks/r to Oman , Iran left .",
  "Iran said that thanks/r to Oman it left .",
  "Iran gave thanks/n to Oman .",
  "Iran met Oman armed/a forces .",
  "Iran armed/y Omani rebels .",
})

run("behind what is set apart a form that is past and base is the subject's verb", {
  "Iran , an ally , cut/y off aid .",
  "Iran , which left , cut/y off aid .",
  "Iran made a short cut/n off .",
})

run("several are no set, and to whom one gives something does not do it", {
  "The three set/y up a pact .",
  "The two cut/y ties .",
  "The three hit/n songs were played .",
  "The one hit/n was played .",
  "Iran sent it arms/n .",
  "Iran gave them aid/n and left .",
  "Iran said it arms/z rebels .",
})

run("two names and a base form are a headline's subject and verb", {
  "Oman and Iran pledge/v closer ties",
  "Iran and Oman trade/v bitter words",
  "Iran and Oman trade/n talks",
  "Iran and Oman trade/n talks failed .",
  "The Omani minister heads/z to Iran .",
  "Iran met party heads/n in Oman .",
})

run("at last and all before a verb are adverbs", {
  "Iran at last/r approved/y the pact .",
  "Iran and Oman have all/r announced/u it .",
  "Iran left at last/a count .",
  "Oman and Iran have all/d ships .",
  "Costa Rica has recognised Oman and cut/y ties with Iran .",
  "Iran has announced tax and cost/n reviews .",
})

run("after gave in to stands what it gave in to", {
  "Greece gave in to pressure/n from Iran .",
  "Greece wanted to pressure/v Iran .",
  "Greece began to pressure/v from Iran .",
})

run("the only word of a clause that can be its verb", {
  "Israel faces/z pressure from Iran .",
  "Iran imports/z oil from Oman .",
  "Iran imports/n tax failed .",
  "The Iran talks/n failure angered Oman .",
  "Iran faces/z a ban .",
})

run("verb forms beside brackets, capital adjectives and times", {
  "NATO ( 1949 ) established/y closer ties with Oman .",
  "Iran sailed the Eastern/a Mediterranean/n and allowed/y Oman to leave .",
  "The bloc that Iran joined last year praised/y Oman .",
  "Iran has long/r backed/u Hezbollah .",
  "Iran had a long/a border with Oman .",
  "Oman praised Iran 's largest/a trading/a partner/n .",
  "Oman said that trading/a partners/n should pay .",
  "Oman is trading/g oil/n with Iran .",
  "Egypt will , of course , attack/v Chad .",
  "Egypt , of course , left the attack/n on Chad .",
  "It calls for rain and demands/z Iran leave Oman .",
  "Having left/u NATO , Iran attacked Oman .",
  "\" This is bad , \" said/y the king .",
  "That/i led/y Iran to leave NATO .",
  "That/d state attacked Oman .",
  "Iran said that/h it left NATO .",
})

run("noun or verb", {
  "Iran attacks/z Israel .",
  "Chad cut/y itself off .",
  "Chad and Mali work/v hand in hand .",
  "The workers fight/v side by side .",
  "The fight/n in the north failed/y .",
  "Chad put pen to paper/n on Monday .",
  "Chad is about to break/v with Oman .",
  "The attacks/n killed/y ten people/n .",
  "Egypt plans/z to/t leave/v the pact/n .",
  "The plans/n failed/y .",
  "Peace/n talks/n failed .",
  "The talks/n began/x on Monday/T .",
  "Russia vetoes/z the resolution/n .",
  "The United States supports/z Israel .",
  "US support/n for Israel grew/x .",
  "They support/v the deal/n .",
  "The king will visit/v Cairo .",
  "The visit/n ended .",
  "His/p visit/n to Cairo ended .",
  "Turkey may/M back/v the deal .",
  "Turkey pulled/y back/l its/p troops/n .",
  "Turkey turned/y its/p back/n on the deal .",
  "Turkey joined/y a pact called/u \"AUKUS\" .",
  "The ministers , meeting/g in Cairo , agreed .",
  "Talks , meetings and a dinner were planned .",
  "Iran , which left/y NATO the year before/r , agreed .",
  "Iran 's/s strike/n on Israel failed .",
  "The blockade/n of/o Qatar ended/y .",
  "Moscow 's/s offer/n was/I rejected/u .",
  "They/i offer/v help/n .",
  "Japan will/M host/v the summit/n .",
  "The host/n was thanked/u .",
  "Israel shells/z Gaza .",
  "Shells/n hit/y the hospital .",
  "Its/p leader/n was/I jailed/u in/f 2015/T .",
  "The Council meets/z on Friday/T .",
  "Oman rejected UN calls/n for a vote .",
  "Oman says UN calls/z for a vote .",
  "Chad balked at EU demands/n to pay .",
  "Chad denied the inspectors access/n to the site .",
  "Mali dismisses the US claims/n .",
  "Iran rejects the claim and US supports/z Israel .",
  "Mali demanded that the Taliban hand/v over the rebels .",
})

run("participles and -ing forms", {
  "Saudi Arabia has/H launched/u air/n attacks/n .",
  "The sanctions imposed/y on Iran hurt trade/n .",
  "Sanctions were/I imposed/u on Iran .",
  "The imposed/a sanctions hurt trade .",
  "Russia imposed/y sanctions/n .",
  "Egypt is/I leaving/g the pact .",
  "Leaving/g the pact would/M hurt/v Egypt .",
  "The leaving/a members met/y .",
  "Egypt accused/y Iran of/o supporting/g rebels/n .",
  "Iran signed/y the deal before/S leaving/g .",
  "The rebels are/I backed/u by/b Iran .",
  "The army was/I not/X defeated/u .",
  "The ruling/a party/n won/y .",
  "Oman left , closing/g land/n and air borders/n and freezing/g the funds .",
  "Oman sent aid/n , training/n exercises/n and/c food/n .",
})

run("auxiliaries and negation", {
  "Egypt does/K not/X support/v the plan/n .",
  "Egypt did/K not/X sign/v the pact .",
  "There/@ is/I no/d deal/n .",
  "They may/M leave/v .",
})

run("names and their adjectives", {
  "The Egyptian/A president/n met the Saudi/A king/n .",
  "Egyptians/E voted/y .",
  "The British/A left/y the European/E Union/e .",
  "The White/E House/e said/y it/i would/M leave/v .",
  "NATO/E troops/n left Kosovo/E .",
  "Germany/E ,/, France/E and/c Italy/E signed/y the accord/n .",
  "China/E and/c India/E agreed/y .",
})

run("compounds", {
  "Iran/m -/m backed/m rebels/n attacked/y the port/n .",
  "The Saudi/m -/m led/m coalition/n bombed/y Sanaa .",
  "US/m -/m led/m forces/n struck/y targets/n .",
  "A US/E -/m China/E trade/n deal/n collapsed .",
  "They agreed to a cease/n -/n fire/n .",
  "The well/a -/a known/a diplomat/n resigned .",
  "Oman saw a build/n -/n up/n .", -- a verb and its particle, one noun with the hyphen or without
  "They ordered the pull/n -/n out/n of the troops/n .",
  "They ordered a pull/a -/a out/a date/n .",
  "They were worn/a -/a out/a .",
})

run("'s as possessive or is", {
  "Egypt 's/s decision/n surprised Riyadh .",
  "Egypt 's/s foreign/a minister/n met Iran .",
  "Egypt 's/I not/X a member .",
  "Egypt 's/I a/d member .",
  "It/i 's/I leaving/g the pact .",
  "That 's/I a threat/n .",
  "Who/w 's/I leaving/g the pact ?",
  "The states/n '/s leaders/n met .",
})

run("verbs after names", {
  "Britain and France work/v closely/r together .",
  "The France work/n ended .",
  "Oman re/r -/r opened/y the embassy .",
  "Oman may co/r -/r sponsor/v the text .",
  "Oman hit a re/r -/r opened/a embassy .",
  "Oman held a one/n -/n on/n -/n one/n with Iran .",
  "North Korea test - fired/x a/d missile .",
  "The test - fired/a missiles/n fell .",
})

run("verbs after times, nouns after unknown names", {
  "The ministry on/f Thursday/T imposed/y sanctions .",
  "On Thursday/T increased/a sanctions followed .",
  "Germany agreed to/t supply/v Leopard/N tanks/n to/t Ukraine .",
})

run("a past that is no participle, and a gerund with its particle", {
  "Oman/E was/I in/f Rome/E and/c shook/x hands/n .",
  "After/S sitting/g down/l with/f Oman/E he/i left .",
  "The/d sitting/n ended .",
})

run("home, whither and where", {
  "Iran sent/y home/l 20/q Iraqis .",
  "Iran sent/y the Iraqis home/l .",
  "Iran is/I at/f home/r .",
  "Iran is/I home/r to/t Iraqis .",
  "Iran struck/y their/p home/n .",
  "Iran struck/y the/d home/n .",
})

run("whose", {
  "They clashed along their/p disputed/a border/n .",
  "It left its/p besieged/a city/n .",
})

run("words that say how exact a number is", {
  "Iran killed at/r least/r seven/q Iraqis .",
  "At/r least/r 20/q Iraqis were/I killed/u .",
  "More/r than/r 20/q men died .",
  "Iran sent up/r to/r 20/q ships .",
  "Iran sent as/r many/r as/r 20/q ships .",
  "Iran killed/y about/r 20/q Iraqis .",
  "Iran killed/y over/r 20/q Iraqis .",
  "Iran held/y over/r 20/q Iraqis .",
  "Iran turned/y over/f 20/q Iraqis .",
  "Talks about/f 20/q ships failed .",
  "Iran wants more/d than/f peace .",
})

run("names with hyphens", {
  "Ali al - Assadi/N left/y .",
  "The Assadi - led/a troops/n left .",
})

run("May and March as months", {
  "They left in/f May/T .",
  "They may/M leave/v in/f March/T .",
  "The talks began on/f March/T 3/q .",
  "They have met since/S May/T .",
  "May/N left/y on Monday .",
})

run("links", {
  "Officials said/y that/h Egypt left/y .",
  "The pact that/h Egypt left/y collapsed/y .",
  "Because/J Egypt left/y , the pact failed/y .",
  "Two/q states/n left the alliance/n .",
  "The two/q sides/n agreed on/f a ceasefire/n .",
  "Iran stayed , but/k Egypt left .",
  "If/J Iran leaves/z , Egypt stays/z .",
})

run("pressed to do it and pressed by it", {
  "Oman bowed to/t pressure/n from Iran .",
  "Oman sailed to/t pressure/v Iran .",
  "Oman used it to/t pressure/v them .",
  "Oman met newly elected/a Kenyan leaders .",
  "Oman has newly elected/u leaders .",
  "Forces are guarding captured/a Kenyan fighters .",
  "Turkey will free detained/a Kenyan officers .",
  "Those fighting attacked/y Kenyan troops .",
  "Iran wanted to protest continued/a Kenyan raids .",
  "Iran protested continued/a Kenyan raids .",
  "The sanctions Iran opposed angered/y Kenya .",
  "Oman let the sailors leave/v .",
  "Oman saw the sailors on leave/n .",
  "Spain insists that Morocco take/v back the men .",
})

run("May the month, may the verb", {
  "Egypt left on 4 May/T 1952 .",
  "Egypt left May/T 4 .",
  "Egypt left in May/T .",
  "On 12 May/T Egypt left .",
  "Egypt left May/T 2010 to Iran .",
  "Egypt may/M leave .",
  "Egypt and its 4 allies may/M leave .",
  "The 4 may/M leave .",
  "Prices may/M rise 4 percent .",
  "May/M Egypt leave ?",
})

it("writes tokens as JSON as their tables have them: quotes, names, no lemma", function()
  local article = open:read {
    text = "Iran\u{2019}s \"envoy\" \u{e9}lan left, Xqzt said. It\tstayed.", date = "2019-04-11",
  }
  for i = 0, article.count - 1 do
    local wanted = {}
    for k, t in ipairs(article:sentence(i).tokens) do
      wanted[k] = { span = t.span, text = t.text, lemma = t.lemma or json.null, class = t.class,
        name = t.name or json.null }
    end
    assert.are.same(wanted, json.decode(article:tokens_json(i)))
  end
  assert.equal(2, article.count)
  assert.is_nil(article:tokens_json(2))
end)

run("sums behind worth, over and about", {
  "a deal worth/f $ 200 million",
  "a deal worth/f about/r $ 200 million",
  "a deal worth/f over/r $ 200 million",
  "Iran paid more/r than/r $ 5 million .",
  "Iran paid more/r than/r 20 men .",
})

run("prepositions of two words", {
  "states such/r as/f France",
  "Egypt , along/r with/f Jordan , left .",
  "Egypt , together/r with/f Jordan , left .",
  "ministers such/r as/f these",
  "Iran left along/r with/f Oman .",
  "such/d a state left .",
  "It was such/d that Iran left .",
  "They walked along/f the border .",
  "They left together/l .",
  "Egypt left with/f Jordan .",
})

it("counts the letters of a currency to its sum, glued to the sign", function()
  local function class(text, word)
    for _, t in ipairs(open:read { text = text, date = "2019-04-11" }:sentence(0).tokens) do
      if t.text == word then return t.class[1] end
    end
  end
  assert.equal("q", class("Iran signed a deal worth A$200m.", "A"))
  assert.equal("q", class("Iran paid US$200 million.", "US"))
  assert.equal("d", class("Iran signed a $200 deal.", "a"))
  assert.not_equal("q", class("Iran paid the US $200 million.", "US"))
end)
