const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** English of today's newsrooms, and of Vietnam in English, that older dictionaries lack; lower case. */
export const newsWords = words(`
memoranda moratoria capita referenda crematoria sanatoria honoraria symposia consortia stadia dong tael taels ao dai nhat pho banh mi bun cha nem tet vnd covid app apps livestream livestreams livestreamed
livestreaming livestreamer livestreamers smartphone smartphones blockchain fintech startup startups cryptocurrency
cryptocurrencies crypto bitcoin influencer influencers vlogger vloggers crowdfunding geopolitical geopolitics airstrike
airstrikes ceasefire ceasefires rollout rollouts lockdown lockdowns rideshare carsharing homestay homestays ecotourism
agritourism cybercrime cybercrimes cybersecurity cyberattack cyberattacks cyberspace deepfake deepfakes chatbot chatbots
selfie selfies hashtag hashtags podcast podcasts podcaster webinar webinars wifi broadband microchip microchips
semiconductor semiconductors upskill upskilling reskill reskilling digitalization digitalize digitalized decarbonize
decarbonization biofuel biofuels biomass rooftop rooftops offshoring nearshoring reshoring photovoltaic desalination
megacity megaproject megaprojects expressway expressways flyover flyovers motorbike motorbikes motorcyclist
motorcyclists minibus minibuses pickpocketing policymaker policymakers policymaking lawmaker lawmakers frontrunner
frontrunners runoff walkout standoff standoffs meme memes emoji emojis smartwatch smartwatches touchscreen touchscreens
superapp streamer streamers gamer gamers esports unfollow unfriend repost reposted geotag paywall spyware ransomware
malware adware phishing doxing doxxing aquaculture pangasius basa catfish durian dragonfruit rambutan longan lychee
lychees mangosteen mangosteens pomelo pomelos jackfruit cassava arabica robusta rosewood agarwood lacquerware paddies
sampan sampans houseboat houseboats landslide landslides flashflood stormwater floodwater floodwaters seawater groundwater
wastewater headwaters breakwater embankment embankments resettle resettled resettlement typhoon typhoons landfall
landfalls multi bilaterally multilateral multilateralism plurilateral subregion subregional intraregional transnational
transboundary trilateral quadrilateral interministerial vice petrochemical petrochemicals biotech nanotech agtech edtech
proptech healthcare childcare eldercare caregiver caregivers wellbeing frontline frontliners healthcare immunotherapy
chemotherapy radiotherapy telehealth telemedicine biosecurity biosafety vaccinate vaccinated unvaccinated revaccination
booster boosters mpox dengue zika zoonotic coronavirus omicron antivirals paracetamol superspreader colorectal denuclearization denuclearisation denuclearize denuclearise rainforest rainforests
ploughing mosquitos protestor protestors convenor convenors debutant debutants powerlifting powerlifter pushback
frictionless medallist medallists backbencher backbenchers haute couture muppet implementer implementers haze
outsourcing onboarding offboarding chargeback cashless contactless e-commerce ecommerce fintechs paylater remittance
remittances unbanked microcredit microfinance divestment equitization equitize equitized bancassurance reinsurance
fundraise fundraiser fundraisers fundraising crowdfund crowdfunded subcontractor subcontractors condotel condotels
officetel shophouse shophouses penthouse penthouses townhouse townhouses midrange downlink uplink microsatellite
hydropower hydroelectric geothermal agrivoltaic photovoltaics substation substations gigawatt gigawatts megawatt
megawatts kilowatt kilowatts petrol lorry lorries kilometre kilometres metre metres centimetre centimetres millimetre
millimetres litre litres tonne tonnes goalkeeper goalkeepers goalscorer goalscorers midfielder midfielders footballer
footballers semifinal semifinals semifinalist quarterfinal quarterfinals quarterfinalist futsal vovinam pickleball
taekwondo pencak silat sepak takraw karateka judoka wushu equalizer equaliser wicketkeeper leaderboard leaderboards
teammate teammates playmaker playmakers winger wingers underperform underperformed underperforming underperformance
overtourism overtake overpass underpass tollbooth tollbooths breathalyzer breathalyser carjacking carjacked dashcam
dashcams bodycam bodycams infotainment supercar supercars hypercar scooter scooters e-bike e-bikes ebike ebikes
microplastics microplastic upcycle upcycled upcycling biodegradable compostable crackdown crackdowns whistleblower
whistleblowers whistleblowing kickback kickbacks defraud defrauded fraudster fraudsters scammer scammers bribetaking
courtroom courtrooms defence offence licence aged dunno gonna wanna ok cannot whilst amongst learnt spelt dreamt burnt
spoilt grey plough ploughs ploughed tyre tyres kerb kerbs storey storeys mould moulds mouldy aeroplane aeroplanes aluminium
jewellery pyjamas ageing cheque cheques programme programmes sceptical sceptic sceptics scepticism gaol draught draughts
manoeuvre manoeuvres manoeuvred manoeuvring practise practised practising catalogue dialogue analogue mum mums maths
favourite favourites favouritism neighbourly neighbourhood neighbourhoods towards afterwards unfavourable behavioural
skilful fulfil fulfils instil wilful enrol enrols enrolment instalment instalments judgement acknowledgement
haemorrhage haemorrhagic anaemia anaesthetic anaesthetist paediatric paediatrician paediatricians leukaemia diarrhoea
oestrogen foetus foetal archaeology archaeologist archaeologists archaeological encyclopaedia orthopaedic gynaecologist
caesarean homoeopathic mediaeval gram grams kilogramme kilogrammes kilo kilos travelling traveller travellers
artefact artefacts sulphur sulphate cosy carer carers councillor councillors unionist unionists constable
co-operation cooperative cooperatives diplomat's spokesperson spokespeople chairperson chairpersons headteacher
headteachers ombudsman ombudsmen pensioner pensioners commuter commuters vs etc eg ie am pm pct bn mln km kmh kph mph
kg cm mm ha sq ft lb lbs oz hr hrs min mins sec secs mw kw kwh mwh gw gwh twh ppm hotline hotlines snakehead durians stablecoin stablecoins subnational multipolar
minilateral antidumping medevac quadcopter quadcopters intubated subvariant subvariants monkeypox norovirus rotavirus
ketamine shisha glamping streetside offtake streetwear tiktoker tiktokers youtuber youtubers showrunner lipsync matchday
matchdays shuttler shuttlers ironman ultramarathon peloton seedings bourse bourses intraday midcap midcaps breakeven
undercapitalized ridehailing chipmaker chipmakers lunisolar joss seagrass salinization siltation
socio sino franco anglo indo afro cryptojacking doomscrolling decarbonise decarbonised hypocenter hypocentre bushfire
bushfires spinoff spinoffs filmgoer filmgoers festivalgoer festivalgoers stupa stupas areca monochord shotput kayaker
kayakers spiker spikers libero wingback wingbacks wonderkid wonderkids loanee loanees thalassemia thalassaemia
leptospirosis melioidosis varicella anaphylaxis anaphylactic genomic genomics intubation haemodialysis hemodialysis
dietician dieticians statin statins cassation transhipment langur langurs pangolin pangolins saola saolas muntjac
muntjacs hornbill hornbills sarus rewilding neobank neobanks countercyclical
antiretroviral antiretrovirals bycatch chilli chillies counterterrorism crowdsourced drawdown drawdowns dropoff facelift
facelifts feedstock feedstocks flatline flatlined greenwashing infographic infographics mineworkers powertrain powertrains
ramen renewables roadmap roadmaps rollercoaster rollercoasters takedown takedowns taskforce taskforces telecom telecoms
thinktank thinktanks tranquillity waterlogging lifejacket lifejackets paraglider paragliders ziplining zipline karst karsts
drumhead folksong folksongs loanshark loansharks
afterparty afterparties binational boomtown boomtowns caregiving carwash celsius coverup coverups driverless examinee examinees
fibreglass fisherfolk flashpoint flashpoints flyer flyers forex governorate governorates grandmaster grandmasters hackathon
hackathons hitman hitmen homebuyer homebuyers hotspot hotspots kitesurfing laneway laneways midsized motorsport motorsports
multiday multistorey netizen netizens panellist panellists peatland peatlands pickaxe pickaxes prosthetics recycler recyclers
renminbi roundtable roundtables sealift shockwave shockwaves singlehandedly superbug superbugs tailings teardown testbed
unspoilt masse militaries seater seaters videoconference videoconferences waitlist waitlisted weeklong yoghurt
`);
