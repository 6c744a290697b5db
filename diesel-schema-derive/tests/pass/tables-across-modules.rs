//! Tables in modules of their own, joined through their structs alone; private fields and types.

#![deny(warnings)]

use accounts::model::{Account, NewAccount};
use diesel_kit::prelude::*;

pub mod accounts {
    pub mod model {
        use diesel_kit::prelude::*;

        #[derive(Table, Debug)]
        #[table(name = "user")]
        pub struct Account {
            #[column(primary_key, auto_increment)]
            pub id: i32,
            #[column(references(Self))]
            invited_by: Option<i32>,
        }

        impl Account {
            pub fn inviter(&self) -> Option<i32> {
                self.invited_by
            }
        }
    }
}

#[derive(Table, Debug)]
struct Invoice {
    #[column(primary_key, identity = "always")]
    id: i64,
    #[column(references(accounts::model::Account, on_delete = "restrict", join))]
    payer: i32,
    #[column(references(crate::accounts::model::Account, name = "by"))]
    written_by: i32,
    #[column(references(accounts::model::Account, field = id))]
    reviewed_by: Option<i32>,
}

diesel_kit::tables!(accounts::model::Account, Invoice);

/// Compiles, which is all that is asked of it.
pub async fn queries(conn: &mut diesel_kit::AnyConnection) -> QueryResult<()> {
    use accounts::model::user;
    let rows = invoice::table.inner_join(user::table).select((Invoice::as_select(), Account::as_select()));
    let _: Vec<(Invoice, Account)> = rows.load(conn).await?;
    let others = user::table.left_join(invoice::table).select((user::id, invoice::id.nullable()));
    let _: Vec<(i32, Option<i64>)> = others.load(conn).await?;
    let by_hand = invoice::table.inner_join(user::table.on(invoice::written_by.eq(user::id))).select(user::id);
    let _: Vec<i32> = by_hand.load(conn).await?;
    let account: Account = diesel::insert_into(user::table).values(NewAccount::default()).get_result(conn).await?;
    let _: Vec<Invoice> = Invoice::belonging_to(&account).load(conn).await?;
    let _: Invoice = diesel::insert_into(invoice::table).values(NewInvoice::new(1, 2)).get_result(conn).await?;
    diesel::update(invoice::table.find(1)).set(InvoiceChanges { payer: Some(1), ..Default::default() }).execute(conn).await?;
    Ok(())
}

fn main() {
    let invoice = Invoice { id: 1, payer: 2, written_by: 3, reviewed_by: None };
    let _ = (invoice.id, invoice.payer, invoice.written_by, invoice.reviewed_by, Account::inviter);
}
