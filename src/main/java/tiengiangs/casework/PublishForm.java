package tiengiangs.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tiengiangs.photos.Photo;
import tiengiangs.photos.Photos;
import tiengiangs.publication.Publication;
import tiengiangs.publication.Publications;

/**
 * Công khai kết quả: the words the public will read, photo by photo, or an answer for the
 * reporter alone.
 */
@Component
class PublishForm implements TaskForm {

    private final Publications publications;

    private final Photos photos;

    private final TaskDecisions decisions;

    private final MessageSource messages;

    PublishForm(Publications publications, Photos photos, TaskDecisions decisions, MessageSource messages) {
        this.publications = publications;
        this.photos = photos;
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public String task() {
        return ReportProcess.PUBLISH;
    }

    @Override
    public Map<String, Object> open(CaseView view) {
        return Map.of("publicTitle", view.report().heading(), "publicDescription", view.report().description(),
                "answer", this.decisions.latest(view.code(), ReportProcess.RESOLVE).map(TaskDecision::text).orElse(""),
                "photoChoices", choices(view), "outcome", view.report().consentToPublish() ? "public" : "private");
    }

    @Override
    public Map<String, Object> accept(Answers answers, CaseView view) {
        String outcome = answers.choice("outcome", Set.of("public", "private"));
        String answer = answers.text("answer");
        if ("public".equals(outcome)) {
            prepare(answers, view, answer);
        }
        answers.check();
        this.decisions.keep(TaskDecision.of(view, outcome).text(answer));
        return Map.of(ReportProcess.outcomeOf(task()), outcome);
    }

    private void prepare(Answers answers, CaseView view, String answer) {
        String title = answers.text("publicTitle");
        String description = answers.text("publicDescription");
        Set<String> chosen = answers.several("publicPhotos");
        List<String> known = choices(view).stream().map(PhotoChoice::value).toList();
        if (!known.containsAll(chosen)) {
            answers.problem("publicPhotos", "casework.answer.choose");
        }
        if (!view.report().consentToPublish()) {
            answers.problem("outcome", "casework.answer.noConsent");
        }
        answers.check();
        this.publications.prepare(new Publication(view.code(), title, description, answer, List.copyOf(chosen)));
    }

    private List<PhotoChoice> choices(CaseView view) {
        List<Photo> all = this.photos.of(view.code().value());
        return IntStream.range(0, all.size()).mapToObj((index) -> choice(index + 1, all.get(index), view)).toList();
    }

    private PhotoChoice choice(int number, Photo photo, CaseView view) {
        String kind = this.messages.getMessage("casework.photo." + photo.kind(), null, LocaleContextHolder.getLocale());
        String label = this.messages.getMessage("casework.photo", new Object[] { number, kind },
                LocaleContextHolder.getLocale());
        return new PhotoChoice(label, photo.id(),
                "/officer/viec/%s/anh/%s/small".formatted(view.task().id(), photo.id()));
    }

    /** A photo to choose, and where the officer sees it. */
    private record PhotoChoice(String label, String value, String url) {
    }

}
