/** English given names that glosses often begin with: two words, the first of them one of these, are a person's name. */
const givenNames = new Set(
  `aaron abbas abdullah abigail abraham adam adrian agnes ahmed aisha alain alan albert alberto alec alejandro aleksandar alex alexander alexandra alexei alexis alfred ali alice alison allen allison amanda amber amy ana
  anders andre andrea andreas andrej andres andrew andy angela angus anita ann anna anne annie anthony antoine antonio antony arthur arvind ashley austin barbara barney barry beatrice ben benjamin benny bernard bernie bert beth
  betsy bill billie bob bobby bonnie boris brad bradley brandon brenda brendan brent bret brett brian bruce bruno bryan bryce calvin cameron camilla carl carlos carol carolina caroline carolyn catherine cathy cecilia celine chad
  charles charlie charlotte chloe chris christian christina christine christoph christopher chuck cindy claire clara claude claudia clement clint colin connor corey cory craig curtis cynthia daisy damian dan dana daniel danielle danny
  darren dave david dean deborah debra denis dennis derek desmond devin diana diane dick diego dieter dmitri dmitry dominic dominik don donald donna doris dorothy doug douglas drew duncan dustin dwight dylan eddie edgar edmund eduardo
  edward edwin eileen elaine eleanor elena eli elijah elizabeth ella ellen elliott emil emily emma emmanuel enrique eric erica erik erika erin ernest esther ethan etienne eugene eva evan evelyn fabio fatima felix fergus fernando fiona
  florence frances francesca francesco francis francisco francois frank franklin fraser fred frederick friedrich gabriel gareth garrett gary gavin gayle geoffrey george georgia gerald geraldine gerd gerry gillian gina giovanni giulia
  giuseppe glen glenn gloria gordon grace graham greg gregory greta gunter guy hannah hans harold harriet harry harvey hassan heather hector heidi heinrich helen helena helmut henri henry herbert holly howard hugh hugo hunter ian ibrahim
  igor ingrid irene irina isaac isabel isabella ivan jack jackie jacob jacqueline jacques jake jamal james jamie jan jane janet janice jared jason javier jay jean jeanne jeff jeffrey jen jennifer jenny jens jeremy jerome jerry jesse jessica
  jill jim jimmy joachim joan joanna joao joaquin jody joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose josef josep joseph josh joshua juan judith judy julia julian julie julien jurgen justin karen karim karin karl
  kate katherine kathleen kathryn kathy katie katja keith kelley kelly ken kenneth kenny kerry kevin kim kimberly kirsten klaus konstantin kristen kristin kurt kyle lara larry lars laura lauren laurence lawrence leah lee leila leo leon
  leonard leonardo leslie lewis liam lily linda lindsay lionel lisa liz lloyd lorenzo lou louis louisa louise luca lucas lucia lucy luigi luis luke lynn madeleine malcolm manuel marc marcel marcelo marco marcus margaret maria marie
  marina mario marion marjorie mark markus marta martha martin martina mary mathias mathieu matt matteo matthew matthias maurice maurizio max maya megan melanie melissa mercedes mia michael michal michel michele michelle mick miguel
  mikael mike mikhail miles milos milton miriam mitch mohamed mohammad mohammed mohsen molly monica monty muhammad murray mustafa nadia nancy naomi natalia natalie natasha nathalie nathan neil nelson niall nicholas nick nicola nicolas
  nicole nigel nikolai nikolay nina noah nora norbert norman oleg oliver olivia olivier omar oscar osama otto owen pablo pamela paolo pascal pat patricia patrick patty paul paula paulo pavel pedro peggy penny perry pete peter phil philip
  philippe phillip pierre rachel rafael raj rajeev ralph randall randy raphael ravi ray raymond rebecca reggie regina reinhard renee ricardo richard rick riley rob robert roberto robin rod rodney rodrigo roger roland roman ron ronald
  rosa rose rosemary ross roy rudolf rudy rupert rush russell ruth ryan sabine said salvador sally sam samantha samuel sandra sandy sara sarah saskia scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn
  sheila shelley shirley silvia simon simone sofia sonia sophia sophie spencer stacey stan stanley stefan stella stephan stephane stephanie stephen steve steven stewart stuart sue susan suzanne svetlana sven sylvia tammy tanya tara
  ted teresa terrence terry thelma theo theodore theresa thierry thom thomas tim timothy tina tobias todd tom tommy toni tony tracy travis trevor tristan tyler ulrich ursula valentina valerie vanessa vera vernon veronica vicky victor
  victoria viktor vince vincent virginia vladimir volodymyr wade walter warren wayne wendy werner will william willy winston wolfgang xavier yusuf yves yvonne zachary ralf carla kayleigh marjorie lloyd iain rory shawna tomas joanne jude jolyon dominique aurelie helga birgit katrin anja dirk uwe jochen gunther manfred juergen zoe jared`
    .trim()
    .split(/\s+/),
);

/** Whether a word of a name (lower case, no diacritics) is a given name of Europe or America. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word);
}
