package online.backgroundremove.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import online.backgroundremove.account.AccountOverview;
import online.backgroundremove.network.NetworkSettings;

/** What owners see of their accounts first. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private AccountOverview overview;

    @Inject
    private NetworkSettings limits;

    @Inject
    private CurrentVisitor visitor;

    private AccountOverview.Seen account;

    @PostConstruct
    void read() {
        account = overview.of(visitor.required());
    }

    public AccountOverview.Seen getAccount() {
        return account;
    }

    public NetworkSettings getLimits() {
        return limits;
    }
}
