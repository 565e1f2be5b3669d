package seed_test

import "maps"

func init() { maps.Copy(small, smallTables) }

// smallTables are the reference tables of the small data set, and the treaty that they name.
var smallTables = map[string]string{
	"countries.csv": `iso2,iso3,m49,name_en,name_fr,name_es,name_ar,un_name,un_formal_name,region,is_state,sovereign,capital,lat,lon,wikidata,geonames
GB,GBR,826,United Kingdom,Royaume-Uni,Reino Unido,المملكة المتحدة,,the United Kingdom,,yes,,London,54,-4.5,Q145,2635167
HN,HND,340,Honduras,Honduras,Honduras,هندوراس,,the Republic of Honduras,013,yes,,Tegucigalpa,15,-86.5,Q783,3608932
NA,NAM,516,Namibia,Namibie,Namibia,ناميبيا,,,,yes,,Windhoek,-22,17,,3355338
NI,NIC,558,Nicaragua,Nicaragua,Nicaragua,نيكاراغوا,,,013,yes,,Managua,13,-85,Q811,3617476
TC,TCA,796,Turks & Caicos Islands,,,,,,,no,GBR,,21.75,-71.58,,
`,
	"borders.csv":     "iso3,neighbour\nHND,NIC\nNIC,HND\n",
	"treaties.csv":    "agreement,iso3,action,signed_on,since,as_of\ntreaty,HND,RATIFICATION,2000-12-14,2003-12-02,2014-07-10\ntreaty,NIC,,2000-12-14,,2014-07-10\n",
	"memberships.csv": "organization,iso3,status,as_of,source\nunodc,HND,member,2024-06,story\n",
	"agreements.yaml": `
- id: treaty
  name: A treaty
  kind: CONVENTION
  citations:
    - source: story
      at: A:1:0-10
`,
}
