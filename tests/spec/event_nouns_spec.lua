-- Who acts on whom where the act is a noun, or the subject a weapon. Built-in packs; each case
-- gives the events of one sentence.

local reader = require "engine.reader"

local open = assert(reader.open())

local function set(list)
  table.sort(list)
  return table.concat(list, " ")
end

local function run(title, cases)
  describe(title, function()
    for _, case in ipairs(cases) do
      it(case[1], function()
        local got = {}
        for _, e in ipairs(open:events(open:read { text = case[1], date = "2024-05-10" })) do
          got[#got + 1] = ("%s: %s > %s"):format(e.type, set(e.actor), set(e.recipient))
        end
        assert.are.same({ case[2] }, got)
      end)
    end
  end)
end

-- only the events of some types
local run_types = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("a weapon or an attack that is the subject is its owner's", {
  { "Russian missiles hit Lviv.", "ASSAULT: RUS > UKR" },
  { "Russia's missiles hit Lviv.", "ASSAULT: RUS > UKR" },
  { "Israeli raids killed nine people in Lebanon.", "ASSAULT: ISR > LBN" }, -- told once, not twice
  { "Russian prices hit Lviv.", nil },
})

run_types("whom one strikes or punishes in response to an attack made it", "ASSAULT", {
  { "Oman banned imports from Iran in response to attacks on its soldiers.", "IRN > OMN" },
  { "Oman imposed sanctions on Iran in response to an attack on Chad.", "IRN > TCD" },
  { "Oman slapped a ban on Iran in retaliation for attacks on Omani soldiers.", "IRN > OMN" },
  { "Oman imposed sanctions on Iran in response to its attack on Chad.", "IRN > TCD" },
  { "Oman praised Iran in response to attacks on Chad.", "none" },
  { "Oman imposed sanctions on Iran in response to attacks on Iran.", "none" },
  { "Oman imposed sanctions on Iran in response to attacks by Mali on Chad.", "MLI > TCD" },
  { "Oman sent aid to Iran in response to attacks on Chad.", "none" },
  { "Oman was praised in response to attacks on Chad.", "none" },
})

run("who sent the weapon stands behind it", {
  { "Missiles from Iran hit a port in Israel.", "ASSAULT: IRN > ISR" },
  { "A volley of Russian rockets struck Lviv.", "ASSAULT: RUS > UKR" },
  { "Shells bought by Oman hit the deck.", nil },
  { "Missiles from stock hit Lviv.", nil },
  { "A Turkish F-16 shot down a Russian plane.", "ASSAULT: TUR > RUS" }, -- a craft's type
})

run("fighters of a group are the group's", {
  { "Colombian guerrillas of the ELN attacked a Brazilian camp.", "ASSAULT: ELN > BRA" },
  { "Gunmen from Hamas attacked an Israeli camp.", "ASSAULT: HAMAS > ISR" },
  { "Turkish rebels with the PKK attacked an Iraqi camp.", "ASSAULT: PKK > IRQ" },
  -- where they are says not whom they fight for
  { "Colombian guerrillas attacked a Brazilian camp." },
  { "Colombian guerrillas of the hills attacked a Brazilian camp." },
})

run("those among many who are named", {
  { "Iran killed nine others, including six members of the Taliban.",
    "ASSAULT: IRN > TALIBAN" },
  { "Fighting between the army of Sudan and the Rapid Support Forces went on.",
    "ASSAULT: RSF SDN > " },
})

run("who has a part in what the noun names", {
  { "Iran was behind the attack on Oman.", "ASSAULT: IRN > OMN" },
  { "Iran played a role in the attack on Oman.", "ASSAULT: IRN > OMN" },
  { "Iran was involved in the attack on Oman.", "ASSAULT: IRN > OMN" },
  { "Iran was responsible for the attack on Oman.", "ASSAULT: IRN > OMN" },
  { "The attack on Oman was blamed on Iran.", "ASSAULT: IRN > OMN" },
  { "Iran was told of the attack on Oman.", nil },
  { "Iran played a film of the attack on Oman.", nil },
})

run("who is warned would do it, not he who warns", {
  { "Oman warned against bombing Iran.", "REQUEST: OMN > " },
  { "Oman warned against meddling or bombing Iran.", "REQUEST: OMN > " },
})

run("the clause of a light verb says whose the noun is", {
  { "Hamas launched an attack on Israel.", "ASSAULT: HAMAS > ISR" },
  { "An attack on Israel was launched by Hamas.", "ASSAULT: HAMAS > ISR" },
  { "An attack was launched by Hamas on Israel.", "ASSAULT: HAMAS > ISR" },
  { "Egypt is at war with Libya.", "ASSAULT: EGY LBY > " },
  { "Egypt is in Libya at peace.", nil },
})

run("whose attempt or decision an infinitive hangs on", {
  { "The Turkish attempt to invade Cyprus failed.", "ASSAULT: TUR > CYP" },
  { "Israel's decision to bomb Lebanon was its own.", "ASSAULT: ISR > LBN" },
  { "The Turkish street to invade Cyprus was long.", nil }, -- no noun of an act
})

describe("who is blamed for an act", function()
  for text, wanted in pairs {
    ["Poland accused Russia over an attack on Lviv."] = "ASSAULT: RUS > UKR",
    ["Russia was blamed by Poland for an attack on Lviv."] = "ASSAULT: RUS > UKR",
    ["Poland told Russia about an attack on Lviv."] = false,
    ["Oman imposed sanctions on Iran for an attack on Muscat."] = "ASSAULT: IRN > OMN",
    ["Oman cut ties with Iran over an attack on its embassy."] = "ASSAULT: IRN > OMN",
    ["Oman expelled Iranian diplomats over an attack on its embassy."] = "ASSAULT: IRN > OMN",
    ["Oman cut flights to Iran over an attack on a hotel."] = false,
    ["Oman imposed sanctions on India over the war in Mali."] = false,
  } do
    it(text, function()
      local got = false
      for _, e in ipairs(open:events(open:read { text = text, date = "2024-05-10" })) do
        if e.type == "ASSAULT" then
          got = ("%s: %s > %s"):format(e.type, set(e.actor), set(e.recipient))
        end
      end
      assert.equal(wanted, got)
    end)
  end
end)

run("what is said of a noun that happens", {
  { "Fighting broke out between Sudan and Ethiopia.", "ASSAULT: ETH SDN > " },
  { "Fighting spoilt the harvest between Sudan and Ethiopia.", nil },
})

run("names before a noun", {
  { "The Israel-Hamas war went on.", "ASSAULT: HAMAS ISR > " },
  { "The Kabul attack on the Taliban went on.", nil }, -- a place is no attacker
  { "Thousands of Iraqis marched against Turkey.", "PROTEST: IRQ > TUR" },
})

run("a word before the noun can make it an act", {
  { "Joint exercises between Japan and India began.", "COOPERATE: IND JPN > " },
  { "Mental exercises between Japan and India began.", nil },
})

run("the one other state of the sentence is meant, and of two neither", {
  { "In Ukraine people fled as Russian missile attacks went on.", "ASSAULT: RUS > UKR" },
  { "In Ukraine and Georgia people fled as Russian missile attacks went on.", nil },
  { "Egypt said Russian missile attacks went on.", nil }, -- who speaks is not meant
})

describe("who tells himself what violence he will do, or what he may leave, threatens", function()
  for text, wanted in pairs {
    ["Iran said it would bomb Oman."] = "THREATEN violence IRN > OMN",
    ["Iran said on Monday that its army would attack Oman."] = "THREATEN violence IRN > OMN",
    ["Iran will bomb Oman, supreme leader says."] = "THREATEN violence IRN > OMN",
    ["Iran will bomb Oman, experts said."] = "ASSAULT aerial IRN > OMN",
    ["Iran said Iraq would bomb Oman."] = "ASSAULT aerial IRQ > OMN",
    ["Iran said it had bombed Oman."] = "ASSAULT aerial IRN > OMN",
    ["Iran could cut ties with Oman, its president said."] = "THREATEN relations IRN > OMN",
    ["Iran will cut ties with Oman unless it pays, Iran said."] = "THREATEN relations IRN > OMN",
    ["Iran could cut ties with Oman, experts said."] = "SANCTION discontinue IRN > OMN",
    ["Iran should cut ties with Oman, Iran said."] = "SANCTION discontinue IRN > OMN",
    ["Iran said it may have cut ties with Oman."] = "SANCTION discontinue IRN > OMN",
    ["Iran said it had cut ties with Oman."] = "SANCTION discontinue IRN > OMN",
    ["Iran's threat to leave NATO was repeated."] = "THREATEN relations IRN > NATO",
    ["Iran renewed its threat to bomb Oman."] = "THREATEN violence IRN > OMN",
    ["The threat by Iran to bomb Oman was repeated."] = "THREATEN violence IRN > OMN",
    ["Iran said it would leave NATO should Oman retaliate."] = "THREATEN relations IRN > NATO",
    ["Iran warned it could bomb Oman."] = "THREATEN violence IRN > OMN",
    ["Iran hinted that it might bomb Oman."] = "THREATEN violence IRN > OMN",
    ["Iran warned that Iraq could bomb Oman."] = "ASSAULT aerial IRQ > OMN",
    ["Iran threatened to annex Oman."] = "THREATEN territory IRN > OMN",
    ["Iran threatened to deport Afghan workers."] = "THREATEN expel IRN > AFG",
  } do
    it(text, function()
      local got = {}
      for _, e in ipairs(open:events(open:read { text = text, date = "2024-05-10" })) do
        got[#got + 1] = ("%s %s %s > %s"):format(e.type, e.mode, set(e.actor), set(e.recipient))
      end
      assert.are.equal(wanted, table.concat(got, ", "))
    end)
  end
end)

describe("what the sentences before named", function()
  for text, wanted in pairs {
    -- a weapon of nobody's is his who attacked the same state before
    ["Russia attacked Ukraine at dawn. Two missiles hit Lviv."] = "RUS > UKR, RUS > UKR",
    ["Russia left Ukraine at dawn. Two missiles hit Lviv."] = "",
    ["Russia attacked Ukraine. It rained. It snowed. Two missiles hit Lviv."] = "RUS > UKR",
    -- the place of "the attack"
    ["A bomb went off in Kabul. The attack was claimed by the Taliban."] = "TALIBAN > AFG",
    ["Iran and Oman met. The attack was claimed by the Taliban."] = "", -- which of them?
  } do
    it(text, function()
      local got = {}
      for _, e in ipairs(open:events(open:read { text = text, date = "2024-05-10" })) do
        for _ = 1, e.type == "ASSAULT" and 1 or 0 do
          got[#got + 1] = set(e.actor) .. " > " .. set(e.recipient)
        end
      end
      assert.are.equal(wanted, table.concat(got, ", "))
    end)
  end
end)

run_types("what a subject wins, gets or faces from somebody, he does to it", "SUPPORT SANCTION", {
  { "Sudan won recognition from Norway.", "NOR > SDN" },
  { "Sudan faces sanctions from the EU.", "EU > SDN" },
  { "Sudan won recognition from farmers.", "none" },
  { "Sudan won a prize from Norway.", "none" },
  { "Sudan lost sanctions from Norway.", "none" },
})

run_types("what an act brings on is done to its doer", "SANCTION ACCUSE", {
  { "Chad's invasion of Sudan was followed by sanctions from the EU.", "EU > TCD" },
  { "The invasion of Chad by Sudan prompted condemnation by the EU.", "EU > SDN" },
  { "The raid by Chad was met with condemnation from Oman.", "OMN > TCD" },
  { "Chad's novel provoked criticism from Oman.", "none" },
  { "The raid by Chad was met with rain from Oman.", "none" },
  { "The raid by Chad followed sanctions from Oman.", "none" },
})

run("the noun of a verb and what is done, behind of", {
  { "The dispatch of French troops to Mali was told.", "MOBILIZE: FRA > MLI" },
  { "France's dispatch of two frigates to Lebanon was told.", "MOBILIZE: FRA > LBN" },
  { "Britain's freezing of Argentine assets was told.", "SANCTION: GBR > ARG" },
  { "The freezing of Argentine assets by Britain was told.", "SANCTION: GBR > ARG" },
  { "America's stationing of missiles in Turkey was told.", "MOBILIZE: USA > TUR" },
  { "Iran's jailing of a French teacher was told.", "COERCE: IRN > FRA" },
  { "The storming of a Chadian fort by Libya was told.", "ASSAULT: LBY > TCD" },
  { "The freezing of Argentine assets was told.", nil }, -- by whom?
  { "The dispatch of French wine to Mali was told.", nil },
  { "The rejection of Britain's claims was told.", nil },
  { "The threat of a French invasion was felt.", nil },
})

run("between behind the year of a pact", {
  { "The accord of 1985 between Jordan and the PLO collapsed.", "SUPPORT: JOR PLO > " },
  { "The accord of wills between Jordan and a bank collapsed.", nil },
})

run("an -ing form that stands as a noun names the act of its verb", {
  { "Chad's severing of relations with Mali was told.", "SANCTION: TCD > MLI" },
  { "The severing of ties with Mali by Chad was told.", "SANCTION: TCD > MLI" },
  { "The invading of Mali by Chad was told.", "ASSAULT: TCD > MLI" },
  { "The recognising by Chad of Kosovo was told.", "SUPPORT: TCD > XKX" },
  { "Chad's condemning of Mali was told.", "ACCUSE: TCD > MLI" }, -- though "condemnation" may not
  { "Chad resumed its invading of Mali.", "ASSAULT: TCD > MLI" },
  { "The invading of Mali was told.", nil },          -- by whom?
  { "The gathering of Chad in Mali was told.", nil }, -- who gathers stands behind "of"
  { "Chad issued statements speaking of Mali.", nil },
  { "Chad's meaning of Mali was told.", nil },
  { "Chad's inviting smell of Mali was told.", nil },
  { "The severing of a rope in Mali by Chad was told.", nil },
})

run_types("whose a threat or a refusal is stands before its infinitive", "THREATEN REJECT", {
  { "The threat by Iran to shell Chad was told.", "IRN > TCD" },
  { "The threat of Iran on Monday to shell Chad was told.", "IRN > TCD" },
  { "The refusal by Iran to meet Chad was told.", "IRN > TCD" },
  { "The refusal of Iran to meet Chad was told.", "IRN > TCD" },
  { "Iran's threat last week to shell Chad was told.", "IRN > TCD" },
  { "The refusal of the plan by Iran to be on time was told.", "none" },
  { "The threat by a singer to meet Chad was told.", "none" },
  { "The threat of rain to Chad was told.", "none" },
  { "The threat by Iran was told to shell Chad.", "none" },
  { "A threat with teeth to shell Chad was told.", "none" },
})

run_types("what comes from somebody he gives or says", "SUPPORT SANCTION AID ACCUSE ASSAULT", {
  { "Support from Oman for Chad grew.", "OMN > TCD" },
  { "Sanctions on Chad from Oman hurt trade.", "OMN > TCD" },
  { "Sanctions from Oman against Chad hurt trade.", "OMN > TCD" },
  { "Criticism of Chad from Oman grew.", "OMN > TCD" },
  { "The support for Chad from Oman and Mali grew.", "MLI OMN > TCD" },
  { "Support from farmers for Chad grew.", "none" },
  { "Support for Chad grew from May.", "none" },
  { "The exit from Oman hurt Chad.", "none" },
  { "Support for a flight from Oman grew in Chad.", "none" },
  { "A ban from Oman hurt Chad.", "none" },
  { "Support from the ground for Chad grew.", "none" },
})

run_types("when it was stands between an act and whom it was done to", "ASSAULT meet ACCUSE", {
  { "Chad's invasion in March of Mali was told.", "TCD > MLI" },
  { "Chad's invasion on Monday of Mali was told.", "TCD > MLI" },
  { "The Omani attack in 2019 on Mali was told.", "OMN > MLI" },
  { "Chad's talks in May with Mali were told.", "MLI TCD > " },
  { "The criticism in May of Mali by Chad was told.", "TCD > MLI" },
  { "Chad's invasion in March was told in Mali.", "none" },
  { "Chad's invasion in the spring of hope was told.", "none" },
  { "Chad's books in March of Mali were told.", "none" },
  { "Chad's rains in March on Mali were told.", "none" },
  { "The raid in May on Mali was told.", "none" },
})

run_types("who imposed or launched it, in a compound before it", "ASSAULT SANCTION COERCE", {
  { "US-imposed sanctions on Iran failed.", "USA > IRN" },
  { "The Saudi-imposed blockade of Qatar went on.", "SAU > QAT" },
  { "UN-ordered sanctions against Libya failed.", "UN > LBY" },
  { "The Iran-launched attack on Oman failed.", "IRN > OMN" },
  { "The Chad-declared war on Mali went on.", "TCD > MLI" },
  { "Iran-backed sanctions on Oman failed.", "none" },
  { "US-made sanctions on Iran failed.", "none" },
  { "Iran-based attacks on Oman failed.", "none" },
  { "US-imposed silence on Iran failed.", "none" },
  { "The Saudi-imposed king of Qatar went on.", "none" },
})

run_types("what one condemns was done to oneself", "ASSAULT COERCE", {
  { "Oman condemned the Chadian attack on its base.", "TCD > OMN" },
  { "Oman condemned Chad's invasion of its land.", "TCD > OMN" },
  { "Oman denounced the occupation of its north by Chad.", "TCD > OMN" },
  { "Oman rejected Chad's bombing of its ports.", "TCD > OMN" },
  { "Oman opposed a Chadian raid into its waters.", "TCD > OMN" },
  -- of its own deeds
  { "Oman condemned Chad's attack by its army.", "none" },
  { "Oman condemned Chad and its base.", "none" },
  { "Oman condemned Chad's silence on its base.", "none" },
  { "Oman condemned its attack on a base.", "none" },
  { "Oman rejected Chad's visit to its base.", "none" },
})
