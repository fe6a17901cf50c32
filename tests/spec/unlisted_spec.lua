-- Names that the names data does not list: whom a text names all the same. Each case gives the act,
-- who does it and to whom; "none" where nobody can be told.

local run, parties = assert(loadfile("tests/spec/who_to_whom.lua", "t", _ENV))()

run("companies and private persons are acted on", "ACCUSE SANCTION", {
  { "Turkey accused Musa Olak of a plot.", "TUR > OLAK" },
  { "Turkey accused Olak of a plot.", "TUR > OLAK" },
  { "Turkey accused José Ólak of a plot.", "TUR > OLAK" }, -- codes are plain letters
  { "Turkey accused opposition leader Kemal Olak of treason.", "TUR > OLAK" },
  { "Chad accused Zentro and Habermarkt of bribery.", "TCD > HABERMARKT ZENTRO" },
  { "Chad accused tech giant Zentro Media of bribery.", "TCD > ZENTROMEDIA" },
  { "Washington imposed sanctions on Zentro Corp.", "USA > ZENTRO" },
  { "The EU imposed sanctions on the Oslo-based Voice of Lapland.", "EU > VOICEOFLAPLAND" },
  { "The European Union opened proceedings against Zentro.", "EU > ZENTRO" },
  -- they do not act, and not every capital is a name
  { "Musa Olak accused Chad of lies.", "none" },
  { "Zentro accused Chad of lies.", "none" },
  { "Farmers accused Olak of theft.", "none" },
  { "Chad accused Ministers of lies.", "none" },
  { "Chad accused the tech giant of bribery.", "none" },
  { "Chad imposed sanctions on Tuesday.", "none" },
  { "Chad imposed sanctions on the River of Gold.", "none" },
  { "Chad Accused Tiger Of Attacks", "none" },
  { "Chad accused the Ministry of Health of lies.", "none" },
})

run("armed groups and parties act too", "ASSAULT ACCUSE oppose", {
  { "The Polar Front attacked Chad.", "POLAR > TCD" },
  { "National Front attacked Chad.", "none" }, -- a capital at the beginning says little
  { "The rebel group Itihad attacked Chad.", "ITIHAD > TCD" },
  { "Itihad, a rebel group, attacked Chad.", "ITIHAD > TCD" },
  { "Itihad rebels attacked Chad.", "ITIHAD > TCD" },
  { "Ten fighters of the Polar Front attacked Chad.", "POLAR > TCD" },
  { "Chad accused the Kanem Liberation Army of theft.", "TCD > KLA" },
  { "Chad accused the Kanem People's Army (KPX) of theft.", "TCD > KPX" },
  { "Chad condemned an attack by the Polar Front.", "TCD > POLAR" },
  { "The Polar UK political party criticised NATO.", "POLARUK > NATO" },
  { "The Polar Party criticised NATO.", "POLAR > NATO" },
  { "Chad attacked the Eastern Front.", "none" },
  { "Itihad attacked Chad.", "none" },
  { "The Army attacked Chad.", "none" },
  { "Rebel groups attacked Chad.", "none" },
  { "Itihad, a research group, attacked Chad.", "none" },
  { "Chad attacked the town of Kanem.", "none" },
  { "The British party criticised NATO.", "GBR > NATO" },
  { "Army Attacked Chad", "none" },
})

run("treaties and organisations have names of their own", "sign join withdraw ratify", {
  { "Spain signed the Tarnow Accord.", "ESP > TARNOW" },
  { "Spain signed the Treaty of Tarnow.", "ESP > TARNOW" },
  { "Spain ratified the Tarnow Declaration on Monday.", "ESP > TARNOW" },
  { "Spain joined the Tarnow Pact.", "ESP > TARNOW" },
  { "Spain joined the Organisation of Southern Polar Nations.", "ESP > OSPN" },
  { "Spain left the Organisation of Polar Nations.", "ESP > OPN" },
  { "Spain signed the Treaty of Amity.", "none" },
  { "Spain signed the Extradition Treaty.", "none" },
  { "Spain signed the Tarnow Hotel.", "none" },
  { "Spain left the Organisation on Monday.", "none" },
  { "Spain joined the Tarnow Choir.", "none" },
})

run("a firm that is called a group is no band or body", "ASSAULT AGREE SANCTION", {
  { "ABD Group attacked Chad.", "none" },
  { "The Zentro Motor Group attacked Chad.", "none" },
  { "The Zentro Entertainment Group attacked Chad.", "none" },
  { "Zentro Holdings Group pledged to invest in Chad.", "none" },
  { "LS Group pledged to invest $3 billion in Chad.", "none" },
  { "The Tarnow Group pledged to invest in Chad.", "TARNOW > TCD" },
  { "Chad imposed sanctions on the Tarnow Group.", "TCD > TARNOW" },
  { "The Wagner Group attacked Chad.", "WAGNER > TCD" },
  { "The Haqqani Group attacked Chad.", "HAQQANI > TCD" },
  { "The Polar Liberation Group pledged to invest in Chad.", "PLG > TCD" },
})

describe("reference back", function()
  it("takes it for the group in the subject before", function()
    local text = "The Polar Front attacked Chad on Monday. It later attacked Mali."
    assert.are.same({ "POLAR > TCD", "POLAR > MLI" }, parties { text = text })
  end)
end)
