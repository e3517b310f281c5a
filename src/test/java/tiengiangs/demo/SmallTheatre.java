package tiengiangs.demo;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.PlatformTransactionManager;
import tiengiangs.casework.Cases;
import tiengiangs.casework.Starter;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Areas;
import tiengiangs.engine.Accounts;
import tiengiangs.engine.DemoClock;
import tiengiangs.engine.DemoOfficers;
import tiengiangs.intake.Intake;
import tiengiangs.photos.Photos;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.WorkingTime;

/**
 * The demonstration without its start: tests play what they like.
 */
@Configuration(proxyBeanMethods = false)
@Profile("test & !demo")
class SmallTheatre {

    @Bean
    DemoAccounts demoAccounts(Accounts accounts, Agencies agencies) {
        return new DemoAccounts(accounts, agencies);
    }

    @Bean
    DemoPlan demoPlan(Areas areas, WorkingTime workingTime) {
        return new DemoPlan(areas, workingTime);
    }

    @Bean
    Stage stage(Intake intake, Starter starter, DemoOfficers officers, DemoAccounts accounts, Reports reports,
            Cases cases, Ratings ratings, Photos photos, DemoMapper rows) {
        return new Stage(intake, starter, officers, accounts, reports, cases, ratings, photos, rows);
    }

    @Bean
    Play play(Stage stage, Photos photos, DemoClock time, DemoMapper rows, PlatformTransactionManager transactions,
            Clock clock) {
        return new Play(stage, new Pictures(photos), time, rows, transactions, clock);
    }

}
