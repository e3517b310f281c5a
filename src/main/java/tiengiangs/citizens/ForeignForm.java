package tiengiangs.citizens;

import org.springframework.http.HttpStatus;
import tiengiangs.web.Refusal;

/**
 * Another site has made somebody's browser send a form of ours (403).
 */
public class ForeignForm extends Refusal {

    ForeignForm() {
        super(HttpStatus.FORBIDDEN, "citizens.foreign");
    }

}
