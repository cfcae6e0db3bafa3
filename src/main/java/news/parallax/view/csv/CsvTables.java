package news.parallax.view.csv;

import static news.parallax.view.Wording.key;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.annotation.EntityId;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.EventOrder;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Rung;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.TimelineEntry;
import news.parallax.view.Asked;
import news.parallax.view.Hash;
import news.parallax.view.Labels;
import news.parallax.view.Outlets;
import news.parallax.view.Standing;
import news.parallax.view.Wording;
import org.jspecify.annotations.Nullable;

/** The tables of one report. */
final class CsvTables {
  private final ComparedStory story;
  private final StoryReport report;
  private final Dossier dossier;
  private final Labels labels;

  CsvTables(ComparedStory story) {
    this.story = story;
    this.report = story.report();
    this.dossier = story.dossier();
    this.labels = Labels.of(story);
  }

  private CsvTable table(String header) {
    return new CsvTable(dossier, labels, header);
  }

  String quotations() {
    return QuotationTable.of(dossier, report.ledger(), labels);
  }

  private @Nullable String label(@Nullable EntityId entity) {
    return entity == null ? null : labels.of(entity);
  }

  private static String list(List<String> items) {
    return String.join("; ", items);
  }

  String articles() {
    CsvTable table = table("id,key,source,outlet,url,title,bylines,published,length,sha256");
    for (Article one : story.articles()) {
      table.row(
          labels.of(one.id()),
          one.id(),
          one.source(),
          one.outlet().name(),
          one.url(),
          one.title(),
          list(one.bylines()),
          one.published(),
          one.text().length(),
          Hash.sha256(one.text()));
    }
    return table.text();
  }

  String facts() {
    CsvTable table = table("id,text,outlets,origins,sureness,standing");
    for (Fact fact : report.facts()) {
      table.row(
          labels.of(fact),
          fact.text().text(),
          Outlets.of(fact, dossier).size(),
          fact.independent(),
          Wording.rounded(fact.sureness()),
          key(Standing.of(fact, report)));
    }
    return table.text();
  }

  String reports() {
    CsvTable table = table("fact,relation,article,start,end,text,certainty,attributedTo,origin");
    for (Fact fact : report.facts()) {
      for (Fact.Report told : fact.reports()) {
        table.row(
            labels.of(fact),
            "tells",
            told.citation(),
            key(told.certainty()),
            told.attributedTo(),
            labels.of(told.origin()));
      }
      fact.denials().forEach(one -> table.row(labels.of(fact), "denial", one, null, null, null));
      fact.alsoOnThis()
          .forEach(near -> table.row(labels.of(fact), "also-on-this", near, null, null, null));
    }
    return table.text();
  }

  String utterances() {
    CsvTable table = table("id,speaker,relation,quotations,why");
    report
        .ledger()
        .utterances()
        .forEach(one ->
            table.row(
                labels.of(one),
                label(one.speaker()),
                key(one.relation()),
                list(one.quotations().stream().map(labels::of).toList()),
                one.why().because()));
    return table.text();
  }

  String conflicts() {
    CsvTable table =
        table(
            "id,kind,verdict,position,reading,article,start,end,text,origins,why,"
                + "question,settledBy,oneOrigin,rung");
    report.conflicts().forEach(one -> sides(one, table));
    return table.text();
  }

  private void sides(Conflict conflict, CsvTable table) {
    for (int i = 0; i < conflict.positions().size(); i++) {
      Conflict.Position side = conflict.positions().get(i);
      Rung rung = side.rung();
      for (Citation place : side.reports()) {
        table.row(
            labels.of(conflict),
            key(conflict.kind()),
            key(conflict.verdict()),
            i + 1,
            side.reading(),
            place,
            list(side.origins().stream().map(labels::of).toList()),
            conflict.why().because(),
            Asked.question(conflict.issue()),
            Asked.settledBy(conflict),
            conflict.isOneOrigin(),
            rung == null ? null : key(rung));
      }
    }
  }

  String entities() {
    CsvTable table = table("id,type,name,names,roles");
    for (StoryEntity one : dossier.roster().entities()) {
      table.row(
          labels.of(one.id()),
          one.type(),
          one.name(),
          list(one.names()),
          one.roles().stream().map(StoryEntity.Role::text).collect(Collectors.joining("; ")));
    }
    return table.text();
  }

  String mentions() {
    CsvTable table = table("entity,article,start,end,text,form");
    for (StoryEntity one : dossier.roster().entities()) {
      one.mentions().forEach(at -> table.row(labels.of(one.id()), at.citation(), key(at.form())));
    }
    return table.text();
  }

  String timeline() {
    CsvTable table = table("from,to,precision,event,article,start,end,anchor,side,other");
    for (TimelineEntry one : report.timeline()) {
      EventOrder order = one.order();
      table.row(
          one.start(),
          one.end(),
          key(one.precision()),
          one.event().text(),
          one.anchor(),
          order == null ? null : key(order.side()),
          order == null ? null : order.other().text());
    }
    return table.text();
  }

  String framing() {
    CsvTable table = table("article,start,end,text,device,about,why");
    report
        .framing()
        .forEach(one ->
            table.row(one.citation(), key(one.device()), label(one.about()), one.why().because()));
    return table.text();
  }

  String origins() {
    CsvTable table = table("id,kind,name,articles,why");
    for (Origin one : report.origins()) {
      table.row(
          labels.of(one),
          key(one.kind()),
          one.name(),
          list(one.articles().stream().map(labels::of).toList()),
          one.why().because());
    }
    return table.text();
  }

  String reuse() {
    CsvTable table = table("articleA,startA,endA,textA,articleB,startB,endB,textB,similarity");
    report.reuse().forEach(one -> table.row(one.a(), one.b(), Wording.rounded(one.similarity())));
    return table.text();
  }

  String exclusives() {
    CsvTable table = table("article,start,end,text,weight,why");
    report
        .exclusives()
        .forEach(
            one -> table.row(one.citation(), Wording.rounded(one.weight()), one.why().because()));
    return table.text();
  }

  String problems() {
    CsvTable table = table("source,reason,severity");
    report.problems().forEach(one -> table.row(one.source(), one.reason(), key(one.severity())));
    return table.text();
  }
}
