package news.parallax.annotation.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.article.InventedArticle;
import news.parallax.engine.ArticleAnnotator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each row: a sentence, and of whom it reports what: speaker, stance, cue and content. Where the
 * negation stands with the content, "urged them not to leave", it is read there.
 */
@Tag("models")
class StanceRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Ruiz said the ferry was late. | Ana Ruiz asserts: said [the ferry was late]",
        "Ana Ruiz did not say whether the ferry had been late. | Ana Ruiz declines: did not say [whether the ferry had been late]",
        "Ana Ruiz denied that the ferry was late. | Ana Ruiz denies: denied [that the ferry was late]",
        "Ana Ruiz has repeatedly denied that the ferry was late. | Ana Ruiz denies: has repeatedly denied [that the ferry was late]",
        "Ana Ruiz did not deny that the ferry was late. | Ana Ruiz declines: did not deny [that the ferry was late]",
        "Ana Ruiz denied the ferry was late. | Ana Ruiz denies: denied [the ferry was late]",
        "Ana Ruiz denied taking the money. | Ana Ruiz denies: denied [taking the money]",
        "Ana Ruiz denied saying that the ferry was late. | Ana Ruiz denies: denied saying [that the ferry was late]",
        "Ana Ruiz denied any role in the sale. | Ana Ruiz denies: denied [any role in the sale]",
        "Ana Ruiz refused to say whether the ferry was late. | Ana Ruiz declines: refused to say [whether the ferry was late]",
        "Ana Ruiz refused to confirm that the ferry was late. | Ana Ruiz declines: refused to confirm [that the ferry was late]",
        "Ana Ruiz declined to comment on the delay. | Ana Ruiz declines: declined to comment on [the delay]",
        "Ana Ruiz declined to say why the ferry was late. | Ana Ruiz declines: declined to say [why the ferry was late]",
        "Ana Ruiz could not confirm that the ferry was late. | Ana Ruiz declines: could not confirm [that the ferry was late]",
        "Ana Ruiz was unable to confirm that the ferry was late. | Ana Ruiz declines: was unable to confirm [that the ferry was late]",
        "Ana Ruiz never said that the ferry was late. | Ana Ruiz declines: never said [that the ferry was late]",
        "Ana Ruiz has never claimed that the ferry was late. | Ana Ruiz declines: has never claimed [that the ferry was late]",
        "Ana Ruiz urged people not to board the ferry. | Ana Ruiz orders: urged [not to board the ferry]",
        "Ana Ruiz urged the crew to stay at home. | Ana Ruiz orders: urged [to stay at home]",
        "Ana Ruiz warned against boarding the ferry. | Ana Ruiz orders: warned against [boarding the ferry]",
        "Ana Ruiz warned that the ferry would be late. | Ana Ruiz asserts: warned [that the ferry would be late]",
        "Ana Ruiz warned the crew not to leave the harbour. | Ana Ruiz orders: warned [not to leave the harbour]",
        "Ana Ruiz would not rule out closing the harbour. | Ana Ruiz declines: would not rule out [closing the harbour]",
        "Ana Ruiz refused to rule out that the harbour would close. | Ana Ruiz declines: refused to rule out [that the harbour would close]",
        "Ana Ruiz ruled out closing the harbour. | Ana Ruiz denies: ruled out [closing the harbour]",
        "Ana Ruiz asked whether the ferry was late. | Ana Ruiz asks: asked [whether the ferry was late]",
        "Ana Ruiz asked why the ferry was late. | Ana Ruiz asks: asked [why the ferry was late]",
        "Ana Ruiz asked the crew to stay at home. | Ana Ruiz orders: asked [to stay at home]",
        "Ana Ruiz wondered if the ferry was late. | Ana Ruiz asks: wondered [if the ferry was late]",
        "Ana Ruiz demanded that the ferry be sold. | Ana Ruiz orders: demanded [that the ferry be sold]",
        "Ana Ruiz demanded an inquiry into the delay. | Ana Ruiz orders: demanded [an inquiry into the delay]",
        "Ana Ruiz doubted that the ferry was late. | Ana Ruiz doubts: doubted [that the ferry was late]",
        "Ana Ruiz doubts the ferry was late. | Ana Ruiz doubts: doubts [the ferry was late]",
        "Ana Ruiz did not doubt that the ferry was late. | Ana Ruiz asserts: did not doubt [that the ferry was late]",
        "Ana Ruiz questioned whether the ferry was late. | Ana Ruiz doubts: questioned [whether the ferry was late]",
        "Ana Ruiz rejected the claim that the ferry was late. | Ana Ruiz denies: rejected the claim [that the ferry was late]",
        "Ana Ruiz rejected claims that the ferry was late. | Ana Ruiz denies: rejected claims [that the ferry was late]",
        "Ana Ruiz dismissed as false a report that the ferry was late. | Ana Ruiz denies: dismissed as false a report [that the ferry was late]",
        "Ana Ruiz dismissed the report as “nonsense”. | Ana Ruiz denies: dismissed [the report as “nonsense”]; Ana Ruiz asserts: dismissed [nonsense]",
        "Ana Ruiz called on the mayor to resign. | Ana Ruiz orders: called on [the mayor to resign]",
        "Ana Ruiz called for an inquiry into the delay. | Ana Ruiz orders: called for [an inquiry into the delay]",
        "Ana Ruiz told the crew to leave. | Ana Ruiz orders: told [to leave]",
        "Ana Ruiz told the crew that the ferry was late. | Ana Ruiz asserts: told [that the ferry was late]",
        "Ana Ruiz told the crew not to leave. | Ana Ruiz orders: told [not to leave]",
        "Ana Ruiz ordered the crew to leave the ferry. | Ana Ruiz orders: ordered [to leave the ferry]",
        "Ana Ruiz’s denial that the ferry was late angered the crew. | Ana Ruiz denies: denial [that the ferry was late]",
        "The mayor repeated her denial that the ferry was late. | The mayor denies: repeated [her denial that the ferry was late]; The mayor denies: denial [that the ferry was late]",
        "Ana Ruiz’s demand that the ferry be sold angered the crew. | Ana Ruiz orders: demand [that the ferry be sold]",
        "The captain heard Ana Ruiz’s question whether the ferry was late. | Ana Ruiz asks: question [whether the ferry was late]",
        "Ana Ruiz’s claim that the ferry was late angered the crew. | Ana Ruiz asserts: claim [that the ferry was late]",
        "Ana Ruiz neither confirmed nor denied that the ferry was late. | Ana Ruiz declines: neither confirmed nor denied [that the ferry was late]",
        "Ana Ruiz would neither confirm nor deny that the ferry was late. | Ana Ruiz declines: would neither confirm nor deny [that the ferry was late]",
        "Ana Ruiz insisted that she had not sold the ferry. | Ana Ruiz asserts: insisted [that she had not sold the ferry]",
        "Ana Ruiz does not believe the ferry was late. | Ana Ruiz doubts: does not believe [the ferry was late]",
        "Ana Ruiz disputed that the ferry was late. | Ana Ruiz denies: disputed [that the ferry was late]",
        "If Ana Ruiz says the ferry was late, the crew will strike. | Ana Ruiz declines: If Ana Ruiz says [the ferry was late]",
        "Ana Ruiz would say only that the ferry was late. | Ana Ruiz asserts: would say only [that the ferry was late]",
        "Ana Ruiz promised not to sell the ferry. | Ana Ruiz asserts: promised [not to sell the ferry]",
        "Ana Ruiz threatened to sell the ferry. | Ana Ruiz asserts: threatened [to sell the ferry]",
        "Ana Ruiz vowed never to sell the ferry. | Ana Ruiz asserts: vowed [never to sell the ferry]",
        "Nobody in the crew said the ferry was late. | Nobody in the crew declines: Nobody in the crew said [the ferry was late]",
        "No official would confirm that the ferry was late. | No official declines: No official would confirm [that the ferry was late]",
        "Ana Ruiz failed to mention that the ferry was late. | Ana Ruiz declines: failed to mention [that the ferry was late]",
        "Ana Ruiz has not said when the ferry will sail. | Ana Ruiz declines: has not said [when the ferry will sail]",
        "Ana Ruiz has yet to say whether the ferry will sail. | Ana Ruiz declines: has yet to say [whether the ferry will sail]",
        "Ana Ruiz didn’t say the ferry was late. | Ana Ruiz declines: didn’t say [the ferry was late]",
        "The ferry was late, Ana Ruiz denied. | Ana Ruiz denies: denied [The ferry was late]",
        "“I never sold it,” Ana Ruiz denied. | Ana Ruiz asserts: denied [I never sold it,]",
        "“Was it late?” Ana Ruiz asked. | Ana Ruiz asks: asked [Was it late?]",
        "Ana Ruiz denied that she was “a crook”. | Ana Ruiz denies: denied [that she was “a crook”]; Ana Ruiz denies: denied [a crook]",
        "Ana Ruiz denied being “a crook”. | Ana Ruiz denies: denied [being “a crook”]; Ana Ruiz denies: denied [a crook]",
        "Ana Ruiz did not call the plan “unfair”. | Ana Ruiz declines: did not call [the plan “unfair”]; Ana Ruiz declines: did not call [unfair]",
        "Ana Ruiz advised the crew against sailing. | Ana Ruiz orders: advised [the crew against sailing]",
        "Ana Ruiz pleaded with the crew to stay. | Ana Ruiz orders: pleaded with [the crew to stay]",
        "Ana Ruiz appealed to the crew to stay calm. | Ana Ruiz orders: appealed to [the crew to stay calm]",
        "Ana Ruiz stopped short of saying the ferry was unsafe. | Ana Ruiz declines: stopped short of saying [the ferry was unsafe]",
        "Ana Ruiz made no mention of the missing ferry. | Ana Ruiz declines: made no mention of [the missing ferry]",
        "Ana Ruiz pushed back on reports that the ferry was unsafe. | Ana Ruiz denies: pushed back on reports [that the ferry was unsafe]",
        "Ana Ruiz pushed back against suggestions that the ferry was unsafe. | Ana Ruiz denies: pushed back against suggestions [that the ferry was unsafe]",
        "Ana Ruiz would neither confirm nor deny that the ferry had sunk. | Ana Ruiz declines: would neither confirm nor deny [that the ferry had sunk]",
        "Ana Ruiz insisted he had not sold the ferry. | Ana Ruiz asserts: insisted [he had not sold the ferry]",
        "Ana Ruiz took issue with the claim that the ferry was unsafe. | Ana Ruiz denies: took issue with the claim [that the ferry was unsafe]",
        "Ana Ruiz cast doubt on whether the ferry had sunk. | Ana Ruiz doubts: cast doubt on [whether the ferry had sunk]",
        "Ana Ruiz cast doubt on reports that the ferry had sunk. | Ana Ruiz doubts: cast doubt on reports [that the ferry had sunk]",
        "Ana Ruiz ordered residents to stay away from the harbour. | Ana Ruiz orders: ordered [to stay away from the harbour]",
        "Ana Ruiz pleaded with protesters to go home. | Ana Ruiz orders: pleaded with [protesters to go home]",
        "Ana Ruiz threatened to sue the newspaper. | Ana Ruiz asserts: threatened [to sue the newspaper]",
        "The company would not say how many workers had been hurt. | The company declines: would not say [how many workers had been hurt]",
        "The company gave no indication that the ferry would sail again. | The company declines: gave no indication [that the ferry would sail again]",
        "The company gave no reason for the delay. | The company declines: gave no reason for [the delay]",
        "Neither side said who had fired first. | Neither side declines: Neither side said [who had fired first]",
        "Police have not ruled out that the fire was arson. | Police declines: have not ruled out [that the fire was arson]",
        "Police said they could not rule out arson. | Police asserts: said [they could not rule out arson]",
        "The minister brushed aside suggestions that she would resign. | The minister denies: brushed aside suggestions [that she would resign]",
        "The minister laughed off claims that she would resign. | The minister denies: laughed off claims [that she would resign]",
        "The minister shot down rumours that she would resign. | The minister denies: shot down rumours [that she would resign]",
        "The minister told lawmakers she had no plans to resign. | The minister asserts: told [she had no plans to resign]",
        "The minister asked that the talks be held in secret. | The minister orders: asked [that the talks be held in secret]",
        "The minister begged voters for patience. | The minister orders: begged [voters for patience]",
        "The minister challenged the idea that taxes were too high. | The minister denies: challenged the idea [that taxes were too high]",
        "The minister expressed doubt that the talks would succeed. | The minister doubts: expressed doubt [that the talks would succeed]",
        "The minister was sceptical that the talks would succeed. | The minister doubts: was sceptical [that the talks would succeed]",
        "The minister instructed officials not to speak to reporters. | The minister orders: instructed [officials not to speak to reporters]",
        "The minister avoided saying whether she would resign. | The minister declines: avoided saying [whether she would resign]",
        "The minister has long denied that she took money. | The minister denies: has long denied [that she took money]",
        "The minister contested claims that she took money. | The minister denies: contested claims [that she took money]",
        "The minister did not explicitly call for a ceasefire. | The minister declines: did not explicitly call for [a ceasefire]",
        "The minister never asked for a ceasefire. | The minister declines: never asked for [a ceasefire]",
        "Unless the minister says the bridge is safe, nobody will cross it. | the minister declines: Unless the minister says [the bridge is safe]",
        "The mayor denied on Tuesday that the bridge was unsafe. | The mayor denies: denied [that the bridge was unsafe]",
        "The mayor, who denied that the bridge was unsafe, resigned. | The mayor denies: denied [that the bridge was unsafe]",
        "Asked whether the bridge was unsafe, the mayor said it was sound. | the mayor asserts: said [it was sound]",
        "The mayor did not immediately respond to a request for comment. | -",
        "The mayor could not say when the bridge would open. | The mayor declines: could not say [when the bridge would open]",
        "The mayor said she did not know when the bridge would open. | The mayor asserts: said [she did not know when the bridge would open]",
        "The mayor warned drivers off the bridge. | The mayor orders: warned [drivers off the bridge]",
        "The mayor’s refusal to say when the bridge would open surprised the council. | The mayor declines: refusal to say [when the bridge would open surprised the council]",
        "The mayor disagreed that the bridge was unsafe. | The mayor denies: disagreed [that the bridge was unsafe]",
        "The senator said nothing about the missing funds. | The senator declines: said nothing about [the missing funds]",
        "The senator dodged questions about whether he would run. | The senator declines: dodged questions about [whether he would run]",
        "The senator was not asked whether he would run. | -",
        "The senator hit back at claims that he had lied. | The senator denies: hit back at claims [that he had lied]",
        "The senator flatly denied having met the lobbyist. | The senator denies: flatly denied [having met the lobbyist]",
        "The senator denied he had ever met the lobbyist. | The senator denies: denied [he had ever met the lobbyist]",
        "The senator could neither confirm the figure nor say when it was compiled. | The senator declines: could neither confirm [the figure]; The senator declines: nor say [when it was compiled]",
        "The senator did not dispute that he had met the lobbyist. | The senator declines: did not dispute [that he had met the lobbyist]",
        "The senator does not dispute the meeting took place. | The senator declines: does not dispute [the meeting took place]",
        "The senator pressed the minister on whether the bill had passed. | The senator asks: pressed [the minister on whether the bill had passed]",
        "The senator quizzed the minister about why the bill had failed. | The senator asks: quizzed [the minister about why the bill had failed]",
        "The senator enquired if the bill had passed. | The senator asks: enquired [if the bill had passed]",
        "The senator implored colleagues not to vote. | The senator orders: implored [colleagues not to vote]",
        "The senator told colleagues not to vote for the bill. | The senator orders: told [not to vote for the bill]",
        "The senator cautioned against reading too much into the poll. | The senator orders: cautioned against [reading too much into the poll]",
        "The senator insisted that the bill had not failed. | The senator asserts: insisted [that the bill had not failed]",
        "The senator has never denied that he met the lobbyist. | The senator declines: has never denied [that he met the lobbyist]",
        "The senator did not go so far as to say the bill was dead. | The senator declines: did not go so far as to say [the bill was dead]",
        "The senator would only say that talks were continuing. | The senator asserts: would only say [that talks were continuing]",
        "The senator is not saying that the bill is dead. | The senator declines: is not saying [that the bill is dead]",
        "The senator is yet to confirm that he will run. | The senator declines: is yet to confirm [that he will run]",
        "The senator held off on saying whether he would run. | The senator declines: held off on saying [whether he would run]",
        "The senator scoffed at the idea that he would run. | The senator denies: scoffed at the idea [that he would run]",
        "The senator rubbished reports that he would run. | The senator denies: rubbished reports [that he would run]",
        "The senator disputed a report that he had met the lobbyist. | The senator denies: disputed a report [that he had met the lobbyist]",
        "The senator voiced doubts about whether the bill would pass. | The senator doubts: voiced doubts about [whether the bill would pass]",
        "The senator did not think the bill would pass. | The senator doubts: did not think [the bill would pass]",
        "The senator forbade his staff to talk to reporters. | The senator orders: forbade [his staff to talk to reporters]",
        "The senator requested that the vote be delayed. | The senator orders: requested [that the vote be delayed]",
        "The senator proposed delaying the vote. | The senator asserts: proposed [delaying the vote]",
        "The senator suggested the vote be delayed. | The senator asserts: suggested [the vote be delayed]",
        "The senator warned the minister that the bill would fail. | The senator asserts: warned [that the bill would fail]",
        "It is unclear whether the senator said the bill was dead. | the senator declines: whether the senator said [the bill was dead]",
        "None of the senators would say how they had voted. | None of the senators declines: None of the senators would say [how they had voted]",
        "The senator reiterated his denial that he had met the lobbyist. | The senator denies: reiterated [his denial that he had met the lobbyist]; The senator denies: denial [that he had met the lobbyist]",
        "The senator repeated calls for the minister to resign. | The senator orders: repeated calls for [the minister to resign]",
        "The senator called the accusations “completely false”. | The senator asserts: called [the accusations “completely false”]; The senator asserts: called [completely false]",
        "The senator said he did not lie. | The senator asserts: said [he did not lie]",
        "The senator contradicted reports that he had left. | The senator denies: contradicted reports [that he had left]",
        "The senator also rejected as untrue the claim that he had left. | The senator denies: also rejected as untrue the claim [that he had left]",
        "The senator refused to apologise for the remark. | The senator declines: refused to apologise [for the remark]",
        "Lawyers for the senator denied any wrongdoing. | Lawyers for the senator denies: denied [any wrongdoing]",
        "The senator, through a spokesman, denied that he had left. | The senator denies: denied [that he had left]"
      })
  void readsWhatTheSpeakerMakesOfTheWords(String text, String expected) {
    AnnotatedArticle article =
        new ArticleAnnotator(EnglishModels.tagger()).annotate(InventedArticle.of(text));
    String found =
        article.quotations().stream()
            .map(one -> line(one, article))
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  private static String line(Quotation one, AnnotatedArticle article) {
    return "%s %s: %s [%s]"
        .formatted(
            one.speakerName(),
            one.stance().name().toLowerCase(Locale.ROOT),
            one.cue() == null ? "-" : article.words(one.cue()),
            article.words(one.content()));
  }
}
