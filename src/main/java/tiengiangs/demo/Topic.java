package tiengiangs.demo;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What generated reports are about, with the words for it; {@code {where}} stands for a
 * place.
 *
 * @param weight how often it comes, against the others
 * @param scene what its pictures show, or {@code null} if there are none
 * @param confidential whether its result is for the reporter alone
 * @param proposal whether it proposes something instead of reporting
 */
record Topic(String category, String sub, int weight, Scene scene, @JsonProperty("private") boolean confidential,
        boolean proposal, List<String> titles, List<String> texts, List<String> results) {

}
